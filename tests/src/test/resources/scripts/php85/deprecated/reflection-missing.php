<?php
class A { const X = 1; public int $typed; public $plain; public $d = 5; }
var_dump((new ReflectionClass('A'))->getConstant('X'));
var_dump((new ReflectionClass('A'))->getConstant('NOPE'));
foreach (['typed', 'plain', 'd'] as $n) { $p = new ReflectionProperty('A', $n); var_dump($p->hasDefaultValue(), $p->getDefaultValue()); }
$o = new A; $o->d = 1;
