<?php
class U { public int $typed; public $plain = 1; }
$u = new U;
unset($u->plain);
$v = clone($u, ['plain' => 'back']);
var_dump($v);
$w = clone($v, ['typed' => 3]);
var_dump($w);
try { clone($w, ['typed' => null]); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
