<?php
set_error_handler(function ($no, $msg) { throw new ErrorException($msg, 0, $no); });
#[\NoDiscard("msg")]
function f() { echo "ran\n"; return 1; }
try { f(); } catch (ErrorException $e) { echo $e->getMessage(), ' ', $e->getSeverity() === E_USER_WARNING ? 'E_USER_WARNING' : $e->getSeverity(), "\n"; }
