<?php
function each_of(array $a, Closure $f = static function ($x) { return "<$x>"; }) { return array_map($f, $a); }
echo implode(each_of(['a', 'b'])), "\n";
echo implode(each_of(['a', 'b'], strtoupper(...))), "\n";
class S { function sort(array $a, Closure $by = static function ($a, $b) { return $b <=> $a; }) { usort($a, $by); return $a; } }
echo json_encode((new S)->sort([2, 3, 1])), "\n";
var_dump((string) new ReflectionParameter('each_of', 'f') !== '');
$p = new ReflectionParameter('each_of', 'f');
var_dump($p->isDefaultValueAvailable(), ($p->getDefaultValue())(7));
