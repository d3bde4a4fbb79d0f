<?php
foreach (['{}', '[1,2', '"x"', '', 'nul', '{"a":{"b":[]}}', "[1]\n", '01', "\"\x80\"", '{"a":1,}'] as $j) { var_dump(json_validate($j)); echo json_last_error_msg(), "\n"; }
var_dump(json_validate('[[1]]', 1), json_validate('[[1]]', 2), json_last_error());
var_dump(json_validate("\"\x80\"", flags: JSON_INVALID_UTF8_IGNORE));
foreach ([fn() => json_validate('1', 0), fn() => json_validate('1', PHP_INT_MAX), fn() => json_validate('1', 1, JSON_BIGINT_AS_STRING)] as $f) try { $f(); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
