<?php
function f($a, int $b, ...$c) {} class A { function __construct($x) {} function m($x, $y = 1) {} static function s($z) {} }
foreach ([fn() => f(), fn() => f(1), fn() => new A, fn() => (new A(1))->m(), fn() => A::s(), fn() => strlen(), fn() => strlen(1, 2), fn() => f(b: 1), fn() => f(1, 2, a: 3), fn() => f(1, 2, x: 3), fn() => strlen(str: 'x'), fn() => (fn(int $q) => $q)('x'), fn() => array_map(), fn() => new DateTime(1, 2, 3)] as $t) {
    try { $t(); echo "ok\n"; } catch (Error $e) { echo get_class($e), ': ', preg_replace('/ in \S+ on line \d+/', '', preg_replace('/called in \S+ on/', 'called on', $e->getMessage())), "\n"; }
}
