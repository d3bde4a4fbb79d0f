<?php
require __DIR__ . '/setup.inc';
$program = 'micro_bench.php';
require __DIR__ . '/php-bench.inc';
