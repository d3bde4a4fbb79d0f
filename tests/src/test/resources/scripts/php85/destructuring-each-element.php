<?php
foreach ([5, true, false] as $v) { [$a, $b] = $v; }
list('k' => $k) = 'text';
[[$deep, $x], $y] = [5];
[, [$p]] = 'ab';
['a' => ['b' => $q]] = 7;
[$r] = null;
$n = NAN;
var_dump((bool)$n, !$n, $n && true, $n ?: 'f', $n ? 1 : 2);
var_dump([1.5=>1, 1.5=>2]);
$a = []; var_dump(isset($a[null]), empty($a[null]), $a[null] ?? 'd');
