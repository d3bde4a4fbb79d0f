<?php
function &ref() { static $x = 1; return $x; }
function inc($v) { return $v + 1; }
var_dump(ref() |> inc(...));
$arr = ['a' => ['b' => 1]];
function &pick($a) { return $a['b']; }
$r = $arr['a'] |> pick(...);
$r = 99;
var_dump($arr);
