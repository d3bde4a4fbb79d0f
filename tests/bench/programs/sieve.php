<?php
// The sieve of Eratosthenes: writes into a large flat array.
require __DIR__ . '/../harness.php';

function sieve(int $limit): int
{
    $composite = array_fill(0, $limit + 1, false);
    for ($i = 2; $i * $i <= $limit; $i++) {
        if (!$composite[$i]) {
            for ($j = $i * $i; $j <= $limit; $j += $i) {
                $composite[$j] = true;
            }
        }
    }
    $count = 0;
    for ($i = 2; $i <= $limit; $i++) {
        if (!$composite[$i]) {
            $count++;
        }
    }
    return $count;
}

function work(): int
{
    $sum = 0;
    for ($round = 0; $round < 10; $round++) {
        $sum += sieve(5000000 + $round);
    }
    return $sum;
}

run_benchmark('work');
