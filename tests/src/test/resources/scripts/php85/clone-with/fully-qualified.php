<?php
namespace App;
class A { public $x = 1; }
var_dump(\clone(new A, ['x' => 4]));
var_dump((clone(new A, ['x' => 5]))->x, (\clone(new A))->x);
