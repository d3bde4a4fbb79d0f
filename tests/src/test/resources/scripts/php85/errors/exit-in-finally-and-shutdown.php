<?php
register_shutdown_function(function () { echo "shutdown 1\n"; register_shutdown_function(fn() => print("shutdown nested\n")); });
register_shutdown_function(function () { echo "shutdown 2\n"; exit(3); echo 'never'; });
register_shutdown_function(function () { echo "shutdown 3 is skipped\n"; });
function f() { try { return g(); } finally { echo "finally is not run by exit\n"; } }
function g() { exit("bye\n"); }
f();
