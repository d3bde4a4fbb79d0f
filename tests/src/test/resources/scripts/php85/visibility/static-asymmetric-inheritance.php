<?php
class A { public protected(set) static int $x = 1; public private(set) static int $y = 1; static function a() { return ++self::$y; } }
class B extends A { static function b() { self::$x = 5; static::$x++; parent::$x += 10; return A::$x; } static function c() { self::$y = 3; } }
echo B::b(), B::a(), "\n";
try { B::c(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
(function () { self::$y = 100; })->bindTo(null, A::class)();
echo A::$y, "\n";
(new ReflectionProperty('A', 'y'))->setValue(null, 7);
echo A::$y, "\n";
try { (new ReflectionClass('A'))->setStaticPropertyValue('y', 8); echo A::$y, "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
class C extends A { public private(set) static int $y = 2; }
