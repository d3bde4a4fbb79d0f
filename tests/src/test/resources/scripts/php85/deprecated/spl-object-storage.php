<?php
$s = new SplObjectStorage;
$a = new stdClass;
$s->attach($a, 'info');
var_dump($s->contains($a), $s[$a], $s->offsetExists($a));
$s->detach($a);
var_dump(count($s));
class Sub extends SplObjectStorage { function attach(object $object, mixed $info = null): void { echo "own "; parent::attach($object, $info); } }
$t = new Sub;
$t->attach($a);
$t[$a] = 5;
var_dump(isset($t[$a]));
