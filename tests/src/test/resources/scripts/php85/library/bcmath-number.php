<?php
use BcMath\Number;
$a = new Number('12.50'); $b = new Number(3);
foreach ([$a + $b, $a - $b, $a * $b, $a / $b, $a % $b, $b ** 4, -$a, $a + 1, '2.25' + $a, $a / '0.30'] as $r) echo $r->value, ' (', $r->scale, ") ";
echo "\n";
var_dump($a > $b, $a == '12.5', $a <=> $b, $a);
echo $a->add('1.005', 2), ' ', $a->div('7', 5), "\n";
