<?php
function f($a, $b = 'B', ...$rest) { return json_encode($rest) . "$a$b"; }
echo f(b: 1, a: 2), f(...['b' => 5, 'a' => 6]), f(1, ...['x' => 9, 'y' => 8]), f(...[1, 2], ...[3], k: 4), "\n";
class A { function __call($n, $a) { return json_encode($a); } function __invoke(...$a) { return json_encode($a); } function __construct(public $x = 1, public $y = 2) {} }
echo (new A)->m(1, k: 2), (new A)(z: 1), (new A(y: 5))->x, call_user_func_array('f', ['b' => 1, 'a' => 0]), call_user_func('f', b: 'q', a: 'w'), "\n";
foreach ([fn() => f(...['a' => 1], ...['a' => 2]), fn() => f(...['b' => 1, 2]), fn() => f(1, a: 2), fn() => (function ($q) {})(w: 1), fn() => f(...5), fn() => f(...new ArrayIterator(['a' => 'it']))] as $t) try { echo $t(), "\n"; } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
var_dump([...[1, 'k' => 'a'], ...['k' => 'b', 5 => 'c'], ...(fn() => yield 'g' => 1)()]);
