<?php
set_error_handler(function ($no, $msg, $f, $line) { echo "handler: $msg line $line\n"; return true; });
var_dump(eval('return (integer) "5" + (double) "1.5";'));
set_error_handler(function ($no, $msg) { throw new ErrorException($msg); });
try { eval("\n\n(boolean) 1;"); echo "not thrown\n"; } catch (ErrorException $e) { echo get_class($e), ' ', $e->getMessage(), "\n"; }
