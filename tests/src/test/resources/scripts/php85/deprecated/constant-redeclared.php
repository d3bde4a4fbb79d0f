<?php
const A = 1;
const A = 2;
define('B', 1);
var_dump(define('B', 2), A, B);
define('PHP_VERSION', 'mine');
const E_ALL = 5;
define('__COMPILER_HALT_OFFSET__', 1);
