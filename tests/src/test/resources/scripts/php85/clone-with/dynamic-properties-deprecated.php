<?php
class Plain { public $a = 1; }
#[AllowDynamicProperties] class Open { public $a = 1; }
var_dump(count(get_object_vars(clone(new Open, ['b' => 2, 'c' => 3]))));
var_dump(count(get_object_vars(clone(new Plain, ['a' => 2]))));
readonly class Ro { public function __construct(public int $x = 1) {} function go() { return clone($this, ['nope' => 1]); } }
try { (new Ro)->go(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
