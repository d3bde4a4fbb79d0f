<?php
class A { public $x = 1; }
$a = new A;
$a->y = 2;
$a->{'z w'} = 3;
$a->y = 4;
$r = &$a->ref;
$a->arr['k'] = 1;
class B extends A { function __set($n, $v) { $this->$n = $v; } }
$b = new B;
$b->q = 1;
#[AllowDynamicProperties] class C extends A {}
$c = new C; $c->fine = 1;
(new ReflectionProperty('A', 'x'))->setValue($a, 9);
var_dump(count(get_object_vars($a)), $b->q);
