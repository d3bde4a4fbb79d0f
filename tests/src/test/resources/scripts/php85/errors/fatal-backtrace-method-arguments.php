<?php
class A { function go(array $x, ?object $o, $s) { B::run(...[1, 2.5, null]); } }
class B { static function run(...$args) { (fn($y) => eval('class C { abstract function x(); }'))("long string that is cut after fifteen"); } }
(new A)->go([1, 2], new stdClass, true);
