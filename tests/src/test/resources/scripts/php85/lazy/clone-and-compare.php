<?php
class A { public $n = 0; public array $log = []; function __clone() { $this->log[] = 'cloned'; } }
$r = new ReflectionClass('A');
$o = $r->newLazyGhost(function ($o) { echo "init "; $o->n = 5; });
$c = clone $o;
var_dump($r->isUninitializedLazyObject($o), $r->isUninitializedLazyObject($c), $c->n, $c->log, $o->log);
$p = $r->newLazyProxy(function () { echo "proxy "; $a = new A; $a->n = 7; return $a; });
$q = clone $p;
$q->n = 8;
var_dump($p->n, $q->n, $p == $q);
