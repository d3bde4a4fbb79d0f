<?php
set_error_handler(function ($no, $msg, $file, $line) { echo "[", $no === E_USER_DEPRECATED ? 'user deprecated' : $no, " $line] $msg\n"; return true; });
#[\Deprecated(message: 'use B', since: '8.5')] const A = 1;
const B = 2;
echo A + B, "\n";
echo (fn() => A)(), "\n";
$x = @A;
echo constant('A'), "\n";
set_error_handler(function ($no, $msg) { throw new ErrorException($msg); });
try { echo A; } catch (ErrorException $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
