<?php
// Counts pancake flips over all permutations of 1..N: small int arrays, nested loops.
require __DIR__ . '/../harness.php';

function fannkuch(int $n): array
{
    $permutation = range(0, $n - 1);
    $counts = array_fill(0, $n, 0);
    $checksum = 0;
    $maximum = 0;
    $index = 0;
    $limit = $n;
    while (true) {
        while ($limit !== 1) {
            $counts[$limit - 1] = $limit;
            $limit--;
        }
        $work = $permutation;
        $flips = 0;
        while (($first = $work[0]) !== 0) {
            $low = 0;
            $high = $first;
            while ($low < $high) {
                $swap = $work[$low];
                $work[$low] = $work[$high];
                $work[$high] = $swap;
                $low++;
                $high--;
            }
            $flips++;
        }
        if ($flips > $maximum) {
            $maximum = $flips;
        }
        $checksum += ($index & 1) === 0 ? $flips : -$flips;
        while (true) {
            if ($limit === $n) {
                return [$checksum, $maximum];
            }
            $head = $permutation[0];
            for ($i = 0; $i < $limit; $i++) {
                $permutation[$i] = $permutation[$i + 1];
            }
            $permutation[$limit] = $head;
            $counts[$limit]--;
            if ($counts[$limit] > 0) {
                break;
            }
            $limit++;
        }
        $index++;
    }
}

function work(): string
{
    $sum = 0;
    for ($round = 0; $round < 3; $round++) {
        [$checksum, $maximum] = fannkuch(10);
        $sum += $checksum;
    }
    return "$sum/$maximum";
}

run_benchmark('work');
