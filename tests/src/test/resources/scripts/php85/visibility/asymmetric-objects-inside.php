<?php
class Box { public private(set) ArrayObject $o; public private(set) stdClass $s; function __construct() { $this->o = new ArrayObject; $this->s = new stdClass; } }
$b = new Box;
$b->o[] = 1;
$b->s->x = 'deep writes go to the object';
$b->s->list['k'][] = 5;
var_dump(count($b->o), $b->s);
try { $b->s = new stdClass; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { unset($b->o); } catch (Error $e) { echo $e->getMessage(), "\n"; }
unset($b->o[0]);
var_dump(count($b->o));
