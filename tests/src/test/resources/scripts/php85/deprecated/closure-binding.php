<?php
class A { public $x = 'a'; function get() { return function () { return $this->x; }; } static function st() { return static fn() => 1; } function m() { return 'm'; } }
$f = (new A)->get();
$g = $f->bindTo(null);
var_dump($g);
$g = A::st()->bindTo(new A);
var_dump($g);
$m = (new A)->m(...);
$h = $m->bindTo(new stdClass);
var_dump($h);
$h = $m->bindTo(null);
var_dump($h);
$s = strlen(...);
var_dump($s->bindTo(null, A::class));
var_dump($s->bindTo(new A) instanceof Closure);
var_dump($f->bindTo(new A, 'Nope'));
var_dump($f->bindTo(new A, 'stdClass'));
