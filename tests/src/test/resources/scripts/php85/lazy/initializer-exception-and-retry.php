<?php
class A { public $x = 'default'; public $y; }
$n = 0;
$r = new ReflectionClass('A');
$o = $r->newLazyGhost(function ($o) use (&$n) { $o->x = 'changed'; if ($n++ === 0) throw new Exception('first try'); $o->y = 'ok'; });
try { $o->x; } catch (Exception $e) { echo $e->getMessage(), "\n"; }
var_dump($r->isUninitializedLazyObject($o));
var_dump($o->x, $o->y, $n);
