<?php
const A = (int) '12abc';
const B = (string) 1.5;
const C = (array) 'x';
const D = (bool) '0';
const E = (float) '1e3';
const O = (object) ['a' => 1];
var_dump(A, B, C, D, E, O);
class K { const X = (int) self::Y . 'z'; const Y = '7 days'; public int $p = (int) 3.9; }
var_dump(K::X, (new K)->p);
function d($x = (array) null) { var_dump($x); }
d();
