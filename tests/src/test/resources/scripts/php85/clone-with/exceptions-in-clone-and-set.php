<?php
class A { public $x { set { if ($value > 5) throw new RangeException("too much: $value"); $this->x = $value; } } public $y = 0; }
$a = new A;
try { clone($a, ['y' => 1, 'x' => 9]); } catch (RangeException $e) { echo $e->getMessage(), ' line ', $e->getLine(), "\n"; }
class B { function __clone() { throw new LogicException('no clones'); } }
try { clone(new B, ['z' => print('evaluated first ')]); } catch (LogicException $e) { echo $e->getMessage(), "\n"; foreach ($e->getTrace() as $f) echo $f['function'], ' '; }
echo "\n";
