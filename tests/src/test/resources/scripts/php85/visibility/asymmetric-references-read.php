<?php
class A { public private(set) array $a = [3, 1, 2]; public private(set) int $n = 1; function sort() { sort($this->a); } }
$a = new A;
try { sort($a->a); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { foreach ($a->a as &$v) {} } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { foreach ($a as $k => &$v) { echo $k, ' '; unset($v); } } catch (Error $e) { echo $e->getMessage(), "\n"; }
foreach ($a as $k => $v) echo $k, ' ';
$a->sort();
echo json_encode($a->a), current($a->a), end((fn() => $a->a)()), "\n";
$f = function () { $this->n = 10; };
try { $f->call(new class extends A {}); } catch (Error $e) { echo $e->getMessage(), "\n"; }
$f->call($a);
echo $a->n, "\n";
