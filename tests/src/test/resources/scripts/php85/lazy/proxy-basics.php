<?php
class A { public function __construct(public $v = 0) { echo "made $v\n"; } function v() { return $this->v; } }
$r = new ReflectionClass('A');
$p = $r->newLazyProxy(fn($p) => new A(5));
var_dump($p);
echo $p->v(), "\n";
var_dump($p);
var_dump($r->initializeLazyObject($p) === $p, $r->initializeLazyObject($p)->v);
$p->v = 9;
echo $r->initializeLazyObject($p)->v, "\n";
