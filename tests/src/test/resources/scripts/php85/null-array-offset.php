<?php
$a = ['' => 'empty'];
var_dump($a[null]);
$a[null] = 5;
var_dump(isset($a[null]), empty($a[null]), $a[null] ?? 'd');
unset($a[null]);
var_dump($a);
var_dump([null => 1]);
$b = [];
$b[null][] = 2;
var_dump($b, array_key_exists(null, $b));
const C = [null => 'const'];
var_dump(C, C[null]);
