<?php
$bin = ['+' => fn($a, $b) => $a + $b, '.' => fn($a, $b) => $a . $b, '%' => fn($a, $b) => $a % $b, '**' => fn($a, $b) => $a ** $b, '<<' => fn($a, $b) => $a << $b, '&' => fn($a, $b) => $a & $b];
foreach ($bin as $op => $f) foreach ([[[], 1], [1, new stdClass], [null, '5 apples'], ['abc', 2], [7, 0.5], [true, -1]] as [$x, $y]) {
    try { echo $op, ' '; var_dump($f($x, $y)); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
}
