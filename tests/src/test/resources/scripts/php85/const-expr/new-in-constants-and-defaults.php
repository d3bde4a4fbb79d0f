<?php
class Cfg { public function __construct(public array $v = [], public ?Cfg $p = null) {} }
const DEFAULT_CFG = new Cfg([1], new Cfg);
static $s = new Cfg([2]);
function f(Cfg $c = new Cfg(['dflt'])) { return $c; }
var_dump(DEFAULT_CFG->v, DEFAULT_CFG->p->v, $s->v, f()->v, f() === f());
define('OBJ', new Cfg(['defined']));
echo OBJ->v[0], "\n";
