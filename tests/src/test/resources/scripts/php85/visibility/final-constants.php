<?php
class A { final const X = 1; final protected const Y = 2; }
interface I { const Z = 1; final const W = 2; }
class B implements I { const Z = 5; }
echo B::Z, B::W, A::X, "\n";
class C extends A { const X = 3; }
