<?php
class M {
    public $known = 1;
    public function __set($n, $v) { echo "__set $n\n"; }
}
$m = clone(new M, ['known' => 2, 'unknown' => 3]);
var_dump($m);
#[AllowDynamicProperties] class Dyn {}
var_dump(clone(new Dyn, ['a' => 1, 5 => 2]));
class NoDyn {}
var_dump(clone(new NoDyn, ['a' => 1]));
