<?php
class A { private $p = 'private'; private function m() { return 'method'; } private static $s = 'static'; }
$p = new ReflectionProperty('A', 'p');
$p->setAccessible(true);
echo $p->getValue(new A), "\n";
$m = new ReflectionMethod('A', 'm');
$m->setAccessible(false);
echo $m->invoke(new A), "\n";
