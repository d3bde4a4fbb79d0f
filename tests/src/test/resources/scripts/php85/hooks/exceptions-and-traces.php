<?php
class A { public $x { get { throw new LogicException('get'); } set { throw new LogicException("set $value"); } } }
$a = new A;
try { $a->x; } catch (LogicException $e) { echo $e->getTraceAsString(), "\n"; }
try { $a->x = 5; } catch (LogicException $e) { echo $e->getTraceAsString(), "\n"; }
class B { public $bt { get => array_map(fn($f) => ($f['class'] ?? '') . ($f['type'] ?? '') . $f['function'], debug_backtrace()); } }
print_r((new B)->bt);
