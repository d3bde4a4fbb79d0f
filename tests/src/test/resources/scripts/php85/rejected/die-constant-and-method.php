<?php
class A { function exit() { return 'method exit'; } function die() { return 'method die'; } const exit = 'const'; }
echo (new A)->exit(), (new A)->die(), A::exit, "\n";
function f() { exit; }
define('exit', 5);
exit(status: "status\n");
