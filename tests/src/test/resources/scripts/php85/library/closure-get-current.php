<?php
$fact = function (int $n) { return $n < 2 ? 1 : $n * Closure::getCurrent()($n - 1); };
var_dump($fact(6));
$fib = fn($n) => $n < 2 ? $n : Closure::getCurrent()($n - 1) + Closure::getCurrent()($n - 2);
var_dump($fib(10));
$self = function () { return Closure::getCurrent(); };
var_dump($self() === $self);
class A { public $v = 'v'; function make() { return function ($n) { return $n ? $this->v . Closure::getCurrent()($n - 1) : ''; }; } function direct() { return Closure::getCurrent(); } }
echo (new A)->make()(3), "\n";
try { Closure::getCurrent(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { (new A)->direct(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
function named() { return Closure::getCurrent(); }
try { var_dump(named(...)()); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { array_map(Closure::getCurrent(...), []); echo "no call\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
