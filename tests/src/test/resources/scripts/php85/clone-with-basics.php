<?php
class P { public function __construct(public int $x = 1, public int $y = 2, protected $z = 3) {} }
$p = new P;
var_dump(clone($p, ['x' => 10]));
var_dump(clone($p));
var_dump(clone $p);
var_dump(clone($p, []) == $p);
