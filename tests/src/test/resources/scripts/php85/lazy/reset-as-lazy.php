<?php
class A { public $v = 'first'; public readonly int $ro; function __construct() { $this->ro = 1; } function __destruct() { echo "destruct {$this->v}\n"; } }
$r = new ReflectionClass('A');
$a = new A;
$id = spl_object_id($a);
$r->resetAsLazyGhost($a, function ($a) { echo "again "; $a->v = 'second'; });
echo $a->v, ' ', var_export($id === spl_object_id($a), true), "\n";
$r->resetAsLazyProxy($a, function () { $x = new A; $x->v = 'third'; return $x; }, ReflectionClass::SKIP_DESTRUCTOR);
echo $a->v, "\n";
