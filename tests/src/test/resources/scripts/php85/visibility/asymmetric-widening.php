<?php
class A { public protected(set) int $x = 1; }
class B extends A { public int $x = 2; }
class C extends A { public public(set) int $x = 3; }
$b = new B;
$b->x = 10;
echo $b->x, (new C)->x, "\n";
class D extends B { public protected(set) int $x = 4; }
