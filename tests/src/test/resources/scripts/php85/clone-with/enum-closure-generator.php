<?php
enum E { case A; }
foreach ([E::A, (function () { yield 1; })(), fn() => 1, new Fiber(fn() => 1), new ReflectionClass('E')] as $o) {
    try {
        $c = clone($o, []);
        echo get_class($o), ' ok ', var_export($c === $o, true), "\n";
    } catch (Error $e) { echo $e->getMessage(), "\n"; }
}
