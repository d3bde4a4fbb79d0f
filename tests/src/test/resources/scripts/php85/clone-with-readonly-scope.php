<?php
class A { public function __construct(public readonly int $x, protected readonly int $y = 2, public public(set) readonly int $z = 3) {} }
class B extends A {
    function both() { return clone($this, ['x' => 10, 'y' => 20]); }
}
function outside(A $a, $prop) {
    try { return (clone($a, [$prop => 99]))->$prop; } catch (Error $e) { return $e->getMessage(); }
}
$a = new A(1);
foreach (['x', 'y', 'z'] as $p) echo $p, ': ', outside($a, $p), "\n";
var_dump((new B(1))->both());
