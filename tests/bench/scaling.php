<?php
// Rows of the Mandelbrot set by array_map, six times. Compare --parallel off with auto; taskset chooses the processors.

function row(int $y, int $size): int
{
    $ci = 2.0 * $y / $size - 1.0;
    $sum = 0;
    for ($x = 0; $x < $size; $x++) {
        $cr = 3.0 * $x / $size - 2.0;
        $zr = $zi = 0.0;
        $i = 0;
        while ($i < 2500) {
            $rr = $zr * $zr;
            $ii = $zi * $zi;
            if ($rr + $ii > 4.0) {
                break;
            }
            $zi = 2.0 * $zr * $zi + $ci;
            $zr = $rr - $ii + $cr;
            $i++;
        }
        $sum += $i;
    }
    return $sum;
}

$size = 1200;
for ($round = 0; $round < 6; $round++) {
    $start = hrtime(true);
    $sum = array_sum(array_map(fn ($y) => row($y, $size), range(0, $size - 1)));
    printf("%d %.0f ms\n", $sum, (hrtime(true) - $start) / 1e6);
}
