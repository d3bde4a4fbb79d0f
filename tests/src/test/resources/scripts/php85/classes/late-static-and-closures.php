<?php
class A { static function create() { return new static; } function who() { return static fn() => static::class; } static $n = 0; static function inc() { return ++static::$n; } function bound() { return (function () { return [static::class, self::class, get_called_class(), $this::class]; })(); } }
class B extends A { static $n = 100; }
echo get_class(B::create()), (new B)->who()(), A::inc(), B::inc(), A::inc(), implode((new B)->bound()), "\n";
$f = function () { return $this->secret ?? 'none'; };
class Sec { private $secret = 's3'; }
echo Closure::bind($f, new Sec, Sec::class)(), $f->call(new Sec), @$f->bindTo(new Sec)() , "\n";
