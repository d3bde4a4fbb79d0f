<?php
$b = new ArrayObject;
$b[null] = 1;
unset($b[null]);
var_dump($b[null]);
$b->offsetGet(null);
$b->offsetSet(null, 1);
$b->offsetExists(null);
$b->offsetUnset(null);
$b[null]++;
class X extends ArrayObject { function offsetGet($x): mixed { return parent::offsetGet($x); } }
$x = new X; $x[null];
isset($x[null]);
$x[null] ?? 1;
empty($x[null]);
