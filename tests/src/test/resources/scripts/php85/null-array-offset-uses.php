<?php
$a = ['' => 1];
unset($a[null]);
const C = [1];
var_dump(isset(C[null]));
$s = 'abc';
var_dump(isset($s[null]), empty($a[null]['x']), isset($a[null]['y']));
unset($a[null]['x']);
$b = new ArrayObject;
var_dump(isset($b[null]), $b[null] ?? 1);
$b[null] = 1; unset($b[null]);
var_dump($a[1.5] ?? 1, isset($a[1.5]), isset($a[true]));
unset($a[1.5]);
list(null => $x) = ['' => 1];
$a[null] ??= 7;
$a[null] .= 'x';
$a[null]++;
$r = &$a[null];
foreach ([1] as $a[null]) {}
var_dump(array_key_exists(null, $a));
