<?php
class Counter {
    const NEXT = static function () { static $n = 0; return ++$n; };
    static Closure $make = static function () { static $n = 100; return ++$n; };
}
echo (Counter::NEXT)(), (Counter::NEXT)(), (Counter::NEXT)(), "\n";
echo (Counter::$make)(), (Counter::$make)(), "\n";
function f($c = static function () { static $n = 0; return ++$n; }) { return $c(); }
echo f(), f(), f(), "\n";
