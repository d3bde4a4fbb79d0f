<?php
trait Counter { private static int $n = 0; public static function inc(): int { return ++self::$n; } abstract static function name(): string; public function __construct(protected string $x = 'tx') {} final function fin() { return static::name() . self::$n . $this->x; } }
class A { use Counter; static function name(): string { return 'A'; } } class B { use Counter { inc as protected up; fin as public last; __construct as init; } static function name(): string { return 'B'; } function __construct() { $this->init('bx'); self::up(); } }
A::inc(); A::inc(); echo (new A)->fin(), (new B)->last(), (new B)->fin(), "\n";
trait X { public function hi() { return 'X' . __TRAIT__ . __CLASS__ . __METHOD__; } } trait Y { public function hi() { return 'Y'; } }
class Z { use X, Y { X::hi insteadof Y; Y::hi as yhi; X::hi as final; } } echo (new Z)->hi(), (new Z)->yhi(), "\n";
var_dump((new ReflectionMethod('Z', 'hi'))->isFinal());
