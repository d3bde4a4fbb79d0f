<?php
$a = ['' => 'e', 'k' => 1];
echo $a[null], "\n";
$n = null;
$a[$n] .= 'x';
$a[$n] ??= 'never';
[null => $v] = $a;
['k' => $k, $n => $w] = $a;
var_dump($v, $w, isset($a[$n]), $a[$undefined]);
$m[null]['x'] = 1;
unset($m[null]['x'], $m[$n]);
var_dump($m);
foreach ([null => 1, 'a' => 2] as $k => $v) var_dump($k);
