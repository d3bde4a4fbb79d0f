<?php
var_dump(array_first([5, 6, 7]), array_last([5, 6, 7]));
var_dump(array_first([]), array_last([]));
var_dump(array_first(['a' => 'x', 'b' => 'y']), array_last(['a' => 'x', 'b' => 'y']));
var_dump(array_first([3 => 'z', 1 => 'w']), array_last([null]));
$a = [1, 2]; $r = &$a[1]; $v = array_last($a); $v = 9; var_dump($a[1]);
unset($a[0]);
var_dump(array_first($a));
try { array_first('x'); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
