<?php
$n = null; $n++; var_dump($n);
$n = null; $n--; var_dump($n);
$b = true; $b++; var_dump($b);
$b = false; $b--; var_dump($b);
$a = ['k' => '', 'z' => 'Zz'];
$a['k']++; $a['z']++; $a['k2'] ??= 'a'; $a['k2']++;
var_dump($a);
foreach ([[], new stdClass, fopen('php://memory', 'r')] as $v) { try { $v++; } catch (TypeError $e) { echo $e->getMessage(), "\n"; } }
