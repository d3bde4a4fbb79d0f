<?php
class A { private $v = 'v'; function f() { return fn() => $this->v; } static function s() { return static fn() => static::class; } }
class B extends A {}
$f = (new B)->f();
$r = new ReflectionFunction($f);
var_dump(get_class($r->getClosureThis()), $r->getClosureScopeClass()->name, $r->getClosureCalledClass()->name, (new ReflectionFunction(B::s()))->getClosureThis(), (new ReflectionFunction(B::s()))->getClosureCalledClass()->name, B::s()());
$m = (new ReflectionMethod('A', 'f'))->getClosure(new B);
var_dump((new ReflectionFunction($m))->getName(), get_class((new ReflectionFunction($m))->getClosureThis()), $m()());
