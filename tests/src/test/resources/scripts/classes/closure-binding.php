<?php
// Binding closures: what is allowed, and the warnings about what is not.
set_error_handler(fn($level, $message) => print("$message\n"));
class A {
    private $secret = 'a';
    function closure() { return function () { return $this->secret; }; }
    function p() { return static::class; }
    static function s() { return static::class; }
}
class B extends A {}

$read = function () { return $this->secret; };
var_dump(Closure::bind($read, new A, A::class)());
var_dump($read->bindTo(new A, new A)());
var_dump($read->call(new A));
$add = function ($x, $y = 1) { return $this->secret . $x . $y; };
var_dump($add->call(new A, 2), $add->call(new A, 2, 3));

$static = static function () {};
var_dump($static->bindTo(new A));
var_dump((new A)->closure()->bindTo(null));
$p = (new A)->p(...);
var_dump($p->bindTo(null));
var_dump($p->bindTo(new stdClass));
var_dump($p->bindTo(new B)());
var_dump($p->bindTo(new B, B::class));
$strlen = strlen(...);
var_dump($strlen->bindTo(null, A::class));
var_dump($read->bindTo(null, 'stdClass'));
var_dump($read->bindTo(null, 'Nope'));
var_dump(Closure::fromCallable('B::s')());

foreach (['nope', [new A, 'nope'], 'A::p', 5] as $callable) {
    try {
        Closure::fromCallable($callable);
    } catch (TypeError $e) {
        echo $e->getMessage(), "\n";
    }
}
foreach ([fn() => new Closure, fn() => Closure::getCurrent()::class, Closure::getCurrent(...)] as $f) {
    try {
        var_dump($f());
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}
$counter = function () { static $n = 0; return ++$n; };
$counter();
$other = $counter->bindTo(null);
var_dump($counter(), $other(), $counter(), $other());
$byReference = function (&$x) { $x++; };
$value = 1;
$byReference->__invoke($value);
var_dump($value);
