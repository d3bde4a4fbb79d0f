<?php
// Multiplies matrices that are arrays of rows of floats.
require __DIR__ . '/../harness.php';

function matrix(int $size, float $seed): array
{
    $rows = [];
    for ($i = 0; $i < $size; $i++) {
        for ($j = 0; $j < $size; $j++) {
            $rows[$i][$j] = $seed * ($i - $j) * ($i + $j) / $size;
        }
    }
    return $rows;
}

function multiply(array $a, array $b, int $size): array
{
    $product = [];
    for ($i = 0; $i < $size; $i++) {
        $row = [];
        for ($j = 0; $j < $size; $j++) {
            $sum = 0.0;
            for ($k = 0; $k < $size; $k++) {
                $sum += $a[$i][$k] * $b[$k][$j];
            }
            $row[] = $sum;
        }
        $product[] = $row;
    }
    return $product;
}

function work(): string
{
    $size = 600;
    $product = multiply(matrix($size, 1.25), matrix($size, -0.5), $size);
    $trace = 0.0;
    for ($i = 0; $i < $size; $i++) {
        $trace += $product[$i][$i] + $product[$i][$size - 1 - $i];
    }
    return sprintf('%.6f', $trace);
}

run_benchmark('work');
