<?php
class A { public int $x = 1; public string $s; public function __construct() { echo "init "; $this->s = 'set'; } function hello() { return 'hello'; } }
$r = new ReflectionClass('A');
$o = $r->newLazyGhost(function (A $o) { $o->__construct(); });
var_dump($r->isUninitializedLazyObject($o), $o instanceof A, get_class($o));
echo $o->hello(), "\n";
var_dump($r->isUninitializedLazyObject($o));
var_dump($o->s);
var_dump($r->isUninitializedLazyObject($o), $o);
