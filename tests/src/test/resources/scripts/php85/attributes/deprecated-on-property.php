<?php
class A { #[\Deprecated] public $x = 1; }
echo (new A)->x, "\n";
try { (new ReflectionProperty('A', 'x'))->getAttributes()[0]->newInstance(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
