<?php
class A { public $x = 1; protected int $y = 2; }
class B extends A { #[\Override] public $x = 5; #[\Override] protected int $y = 6; }
echo (new B)->x, "\n";
interface I { public string $s { get; } }
class C implements I { #[\Override] public string $s = 'ok'; }
echo (new C)->s, "\n";
class D extends A { public function __construct(#[\Override] public $x = 9) {} }
echo (new D)->x, "\n";
