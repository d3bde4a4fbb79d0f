<?php
const X = (integer) '5';
class A { const Y = (boolean) 1; public $p = (double) 2; }
var_dump(X, A::Y, (new A)->p);
