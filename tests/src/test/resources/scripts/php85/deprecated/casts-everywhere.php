<?php
class A { public $x = 1; }
function f() { return [(integer) 1.9, (BOOLEAN) 0, ( double ) '1e2', (binary) 5]; }
$g = fn($v) => (Integer) $v;
var_dump(f(), $g('7'));
echo "{$g((double) '3.5')}\n";
