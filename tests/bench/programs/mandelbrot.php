<?php
// Iterations of the Mandelbrot set: floats in local variables only.
require __DIR__ . '/../harness.php';

function escape_time(float $cr, float $ci, int $limit): int
{
    $zr = $zi = 0.0;
    for ($i = 0; $i < $limit; $i++) {
        $rr = $zr * $zr;
        $ii = $zi * $zi;
        if ($rr + $ii > 4.0) {
            return $i;
        }
        $zi = 2.0 * $zr * $zi + $ci;
        $zr = $rr - $ii + $cr;
    }
    return $limit;
}

function work(): int
{
    $size = 900;
    $sum = 0;
    for ($y = 0; $y < $size; $y++) {
        $ci = 2.0 * $y / $size - 1.0;
        for ($x = 0; $x < $size; $x++) {
            $sum += escape_time(3.0 * $x / $size - 2.0, $ci, 2500);
        }
    }
    return $sum;
}

run_benchmark('work');
