<?php
class Q { public $v = 1; function me() { return $this; } }
$q = new Q;
var_dump((clone $q)->v, (clone($q))->v, (clone $q->me())->v);
try { var_dump(clone($q)->v); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
$q2 = clone $q;
var_dump($q2 == $q, $q2 === $q);
