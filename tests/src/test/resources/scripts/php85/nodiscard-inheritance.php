<?php
class A { #[\NoDiscard] function m() { return 1; } }
class B extends A { function m() { return 2; } }
class C extends A {}
(new A)->m();
(new B)->m();
(new C)->m();
interface I { #[\NoDiscard] function i(); }
class D implements I { function i() { return 1; } }
(new D)->i();
