<?php
// An array of 1000 arrays of 1000 ints.
$a = [];
for ($i = 0; $i < 1000; $i++) {
    for ($j = 0; $j < 1000; $j++) {
        $a[$i][$j] = $i * $j;
    }
}
require __DIR__ . '/report.php';
echo count($a), "\n";
