<?php
ini_set('memory_limit', '16M');
var_dump(ini_get('memory_limit'));
function grow() { $s = str_repeat('x', 100_000_000); return strlen($s); }
register_shutdown_function(function () { echo "\n", preg_replace('/\d{3,}/', 'N', error_get_last()['message']), "\n"; });
ini_set('display_errors', 0);
grow();
