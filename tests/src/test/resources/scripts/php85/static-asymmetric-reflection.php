<?php
class S { public protected(set) static int $x = 1; private(set) static int $y = 2; }
$r = new ReflectionProperty('S', 'x');
var_dump($r->isProtectedSet(), $r->isPrivateSet(), new ReflectionProperty('S', 'y')->isPrivateSet());
echo $r;
