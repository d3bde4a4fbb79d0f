<?php
class A { function __call($n, $a) { return "$n:" . implode(',', $a); } static function __callStatic($n, $a) { return "s:$n"; } private function p() { return 'private'; } function get() { return $this->p(...); } }
$a = new A;
echo $a->magic(...)(1, 2), A::st(...)(), $a->get()(), $a->p(...)(7), "\n";
$f = strlen(...); $g = $f(...); var_dump($f === $g, $f == strlen(...), $g('four'));
$n = 'str' . 'rev'; echo $n(...)('abc'), (new ArrayObject([1, 2]))->count(...)(), 'A::dyn'(...)(), [$a, 'arr'](...)(), "\n";
foreach ([fn() => nope(...)] as $t) try { $t(); echo "made\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
