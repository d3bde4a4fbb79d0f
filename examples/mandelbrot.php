<?php
// Draws the Mandelbrot set: ./parade run examples/mandelbrot.php [WIDTH] [HEIGHT]

$width = (int) ($argv[1] ?? 78);
$height = (int) ($argv[2] ?? 32);
$shades = " .:-=+*#%@";

function escape_time(float $cr, float $ci, int $limit): int
{
    $zr = $zi = 0.0;
    for ($i = 0; $i < $limit; $i++) {
        $rr = $zr * $zr;
        $ii = $zi * $zi;
        if ($rr + $ii > 4.0) {
            return $i;
        }
        $zi = 2 * $zr * $zi + $ci;
        $zr = $rr - $ii + $cr;
    }
    return $limit;
}

$rows = array_map(function (int $y) use ($width, $height, $shades): string {
    $row = '';
    for ($x = 0; $x < $width; $x++) {
        $time = escape_time(3.0 * $x / $width - 2.1, 2.4 * $y / $height - 1.2, 200);
        $row .= $shades[min(9, intdiv($time * 10, 40))];
    }
    return rtrim($row);
}, range(0, $height));

echo implode("\n", $rows), "\n";
