<?php
var_dump(is_callable('exit'), (new ReflectionFunction('exit'))->getNumberOfParameters());
try { exit([]); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
$r = lcg_value();
var_dump(is_float($r));
echo uniqid() !== '' ? "id\n" : '';
$f = exit(...);
$f('bye');
