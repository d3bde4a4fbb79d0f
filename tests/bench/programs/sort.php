<?php
// The library's sorts, a sort with a comparator, and a quicksort in PHP over a by-reference array.
require __DIR__ . '/../harness.php';

function numbers(int $count, int $seed): array
{
    $numbers = [];
    for ($i = 0; $i < $count; $i++) {
        $seed = ($seed * 1103515245 + 12345) & 0x7fffffff;
        $numbers[] = $seed % 1000003;
    }
    return $numbers;
}

function quicksort(array &$a, int $low, int $high): void
{
    while ($low < $high) {
        $pivot = $a[($low + $high) >> 1];
        $i = $low;
        $j = $high;
        while ($i <= $j) {
            while ($a[$i] < $pivot) {
                $i++;
            }
            while ($a[$j] > $pivot) {
                $j--;
            }
            if ($i <= $j) {
                $swap = $a[$i];
                $a[$i] = $a[$j];
                $a[$j] = $swap;
                $i++;
                $j--;
            }
        }
        if ($j - $low < $high - $i) {
            quicksort($a, $low, $j);
            $low = $i;
        } else {
            quicksort($a, $i, $high);
            $high = $j;
        }
    }
}

function digest(array $a): int
{
    $digest = 0;
    foreach ($a as $i => $value) {
        $digest = ($digest * 31 + $value + $i) & 0xffffffff;
    }
    return $digest;
}

function work(): string
{
    $numbers = numbers(700000, 42);
    $sorted = $numbers;
    sort($sorted);
    $compared = $numbers;
    usort($compared, fn (int $a, int $b): int => $b <=> $a);
    $quick = $numbers;
    quicksort($quick, 0, count($quick) - 1);
    $words = [];
    foreach (array_slice($numbers, 0, 200000) as $number) {
        $words["k$number"] = md5((string) $number);
    }
    asort($words);
    $first = array_key_first($words);
    ksort($words);
    return digest($sorted) . '/' . digest($compared) . '/' . ($quick === $sorted ? 'same' : 'different') . "/$first/"
        . array_key_first($words);
}

run_benchmark('work');
