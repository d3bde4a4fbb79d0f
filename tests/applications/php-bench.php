<?php
require __DIR__ . '/setup.inc';
$program = 'bench.php';
require __DIR__ . '/php-bench.inc';
