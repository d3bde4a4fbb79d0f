<?php
// What the process takes before the first value.
$a = [];
require __DIR__ . '/report.php';
echo count($a), "\n";
