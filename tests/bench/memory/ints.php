<?php
// A million ints in an array.
$a = [];
for ($i = 0; $i < 1000000; $i++) {
    $a[] = $i;
}
require __DIR__ . '/report.php';
echo count($a), "\n";
