<?php
var_dump((int) 1e20, (int) INF, (int) -INF, (int) 1.5, (int) '1e1000', (int) '99999999999999999999', (int) '1e20');
var_dump(intval(1e30), intval('1e30'), 1e20 % 5, 1e20 | 1);
$a = [1e20 => 'x'];
var_dump($a, 5.5 | 1, [1.5 => 1]);
settype($b, 'float'); $b = 1e40; settype($b, 'integer'); var_dump($b);
