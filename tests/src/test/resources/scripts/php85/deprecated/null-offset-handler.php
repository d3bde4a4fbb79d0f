<?php
set_error_handler(function ($no, $msg) use (&$a) { echo "[$msg] "; $a = 'replaced'; return true; });
$a = ['' => 'v'];
$x = $a[null];
var_dump($x, $a);
$a = [];
set_error_handler(function ($no, $msg) { throw new ErrorException($msg); });
try { $a[null] = 1; } catch (ErrorException $e) { echo $e->getMessage(), "\n"; }
var_dump($a);
try { $b = [null => 'x']; } catch (ErrorException $e) { echo $e->getMessage(), "\n"; }
var_dump(isset($b));
