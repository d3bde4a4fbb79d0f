<?php
// A pure callback over many elements: Parade runs it on all cores.
// ./parade run --parallel-report examples/primes.php

function is_prime(int $n): bool
{
    if ($n < 2 || $n % 2 === 0) {
        return $n === 2;
    }
    for ($d = 3; $d * $d <= $n; $d += 2) {
        if ($n % $d === 0) {
            return false;
        }
    }
    return true;
}

$candidates = range(10_000_000, 10_020_000);
$primes = array_filter($candidates, fn (int $n): bool => is_prime($n));
echo count($primes), ' primes, the first is ', reset($primes), ', the last ', end($primes), "\n";
