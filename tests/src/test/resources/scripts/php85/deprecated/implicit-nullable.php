<?php
function f(int $x = null, ?int $y = null, int|null $z = null, A&B $w = null, mixed $m = null, $u = null) {}
class K { function m(string $s = NULL, self $t = null) {} }
$c = fn(array $a = null) => $a;
var_dump($c());
echo (new ReflectionParameter('f', 'x'))->getType(), "\n";
