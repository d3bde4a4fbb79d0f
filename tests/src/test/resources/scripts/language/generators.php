<?php
function g() { try { $x = yield 1; echo "got $x\n"; $y = yield 2; echo "got $y\n"; return 3; } finally { echo "fin\n"; } }
$g = g(); echo $g->current(), "\n"; echo $g->send('A'), "\n"; $g->send('B'); var_dump($g->valid()); echo $g->getReturn(), "\n";
foreach (g() as $v) { echo "v$v\n"; break; }
echo "after break\n";
function inner() { yield 1; yield 2; return 'r'; }
function outer() { $r = yield from inner(); yield $r; yield from [10, 20]; yield from new ArrayIterator(['k' => 'v']); }
foreach (outer() as $k => $v) echo "$k=>$v ";
echo "\n";
$g = (function () { try { yield 1; } catch (Exception $e) { echo 'caught ', $e->getMessage(), "\n"; yield 99; } })();
$g->current(); echo $g->throw(new Exception('boom')), "\n";
function kv() { yield 'a' => 1; yield 'b' => 2; yield 3; }
echo json_encode(iterator_to_array(kv())), "\n";
function fib() { [$a, $b] = [0, 1]; while (true) { yield $a; [$a, $b] = [$b, $a + $b]; } }
foreach (fib() as $i => $f) { if ($i > 10) break; echo $f, ' '; }
echo "\n";
function &byref(array &$a) { foreach ($a as $k => &$v) yield $k => $v; }
$a = [1, 2, 3]; foreach (byref($a) as &$v) $v *= 2; unset($v); echo json_encode($a), "\n";
function order() { $i = 1; $r = $i + (yield) + $i; echo $r, "\n"; }
$o = order(); $o->current(); $o->send(10);
function args() { return sum(yield 'a', yield 'b'); } function sum(...$x) { return array_sum($x); }
$q = args(); $q->current(); $q->send(4); $q->send(5); echo $q->getReturn(), "\n";
$lazy = (fn() => yield from range(1, 3))(); echo implode(',', iterator_to_array($lazy)), "\n";
try { $g = inner(); foreach ($g as $_); foreach ($g as $_); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
class Tree implements IteratorAggregate { function __construct(private $l, private $v, private $r) {} function getIterator(): Generator { if ($this->l) yield from $this->l; yield $this->v; if ($this->r) yield from $this->r; } }
foreach (new Tree(new Tree(null, 1, null), 2, new Tree(null, 3, null)) as $v) echo $v; echo "\n";
