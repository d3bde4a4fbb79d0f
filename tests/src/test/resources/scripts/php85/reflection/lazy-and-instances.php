<?php
class A { public $x = 1; private function __construct($v = 5) { $this->x = $v; } static function make() { return new static; } }
$r = new ReflectionClass('A');
var_dump($r->newInstanceWithoutConstructor()->x, $r->isInstantiable(), $r->isCloneable(), $r->isUninitializedLazyObject(A::make()));
foreach ([fn() => $r->newInstance(), fn() => $r->newInstanceArgs([1]), fn() => (new ReflectionClass('Countable'))->newInstanceWithoutConstructor(), fn() => (new ReflectionClass('Generator'))->newInstanceWithoutConstructor(), fn() => new ReflectionClass('Nope'), fn() => new ReflectionMethod('A', 'nope'), fn() => new ReflectionProperty('A', 'nope'), fn() => new ReflectionObject('A'), fn() => (new ReflectionMethod('A', 'make'))->invoke(new stdClass), fn() => (new ReflectionProperty('A', 'x'))->getValue(), fn() => new ReflectionEnum('A'), fn() => new ReflectionNamedType, fn() => new ReflectionGenerator((function () { yield; })())] as $f) try { $f(); echo "ok\n"; } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
$o = $r->newInstanceWithoutConstructor();
(new ReflectionMethod('A', '__construct'))->invoke($o, 9);
var_dump($o->x);
