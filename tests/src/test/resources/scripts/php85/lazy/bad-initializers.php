<?php
class A { public $x; } class B { public $x; } class C extends A {} 
$r = new ReflectionClass('A');
foreach ([fn() => 5, fn() => new A, function () {}] as $i => $f) { $o = $r->newLazyGhost($f); try { $o->x; echo "$i ok\n"; } catch (Error $e) { echo "$i ", $e->getMessage(), "\n"; } }
foreach ([fn() => 5, fn() => new B, function () {}, fn($p) => $p, fn() => new A, fn() => new C, fn() => $GLOBALS['r']->newLazyGhost(fn() => 1)] as $i => $f) { $o = $r->newLazyProxy($f); try { $o->x; echo "$i ok\n"; } catch (Error $e) { echo "$i ", $e->getMessage(), "\n"; } }
$s = new ReflectionClass('C');
$o = $s->newLazyProxy(fn() => new A);
$o->x;
echo get_class($o), "\n";
