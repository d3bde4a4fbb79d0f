<?php
// What a parallel array_map must not be told from a sequential one by.
$n = range(1, 200);
echo array_sum(array_map(fn($x) => $x * $x, $n)), "\n";
echo json_encode(array_map(fn($x) => $x + 1, ['a' => 1, 'b' => 2, 5 => 3])), json_encode(array_map(null, [1, 2], ['a', 'b'])), json_encode(array_map(fn($a, $b) => "$a$b", [1, 2, 3], [4])), "\n";
echo json_encode(array_filter(['a' => 0, 'b' => 1, 'c' => null, 'd' => 'x'])), json_encode(array_filter([1, 2, 3, 4], fn($x) => $x % 2 == 0)), json_encode(array_filter(['x' => 1, 'y' => 2], fn($k) => $k > 'x', ARRAY_FILTER_USE_KEY)), "\n";
try { array_map(function ($x) { if ($x >= 50) throw new Exception("at $x"); return $x; }, $n); } catch (Exception $e) { echo $e->getMessage(), ' ', count($e->getTrace()), ' ', $e->getTrace()[1]['function'], "\n"; }
$out = array_map(function ($x) { echo $x, ','; return $x; }, range(1, 20)); echo count($out), "\n";
$seen = 0; array_map(function ($x) use (&$seen) { $seen += $x; }, $n); echo $seen, "\n";
function counted($x) { static $calls = 0; return ++$calls; } echo max(array_map('counted', $n)), "\n";
class Item { public $touched = 0; function __construct(public $v) {} function touch($x) { $this->touched++; return $x; } } $it = new Item(1); array_map([$it, 'touch'], $n); echo $it->touched, "\n";
$objects = array_map(fn($x) => new Item($x), range(1, 6)); echo implode(',', array_map('spl_object_id', $objects)), "\n";
function tracer($x) { return count(debug_backtrace()) . ':' . implode('<', array_column(debug_backtrace(), 'function')); } echo implode(' ', array_unique(array_map('tracer', range(1, 50)))), "\n";
spl_autoload_register(function ($c) { echo "load $c\n"; eval("class $c { const V = 7; static function f(\$x) { return \$x + self::V; } }"); });
echo array_sum(array_map(fn($x) => Late::f($x), range(1, 100))), "\n";
function z($a, &$b) { $b = array_map(fn($x) => $x * 2, $a); $b[0] = 'changed'; return $a[0]; } $zz = range(1, 100); echo z($zz, $zz), $zz[0], "\n";
set_error_handler(function ($no, $msg) { static $n = 0; echo ++$n, ' ', $msg, "\n"; return true; }); array_map(fn($x) => $x == 60 ? [][$x] ?? $undefined : $x, $n); restore_error_handler();
try { array_map(function ($x) { if ($x == 3) throw new LogicException('third'); while ($x > 3) { } return $x; }, range(1, 10)); } catch (LogicException $e) { echo $e->getMessage(), "\n"; }
$refs = [1, 2, 3]; foreach ($refs as &$r) { } unset($r); $copy = array_map(fn($x) => $x, $refs); $copy[0] = 9; echo $refs[0], "\n";
$g = 10; function usesGlobal($x) { global $g; return $x + $g++; } echo implode(',', array_map('usesGlobal', range(1, 10))), $g, "\n";
mt_srand(3); $r1 = array_map(fn($x) => mt_rand(), range(1, 20)); mt_srand(3); $r2 = []; foreach (range(1, 20) as $x) $r2[] = mt_rand(); var_dump($r1 === $r2);
echo implode(',', array_map(fn($x) => array_sum(array_map(fn($y) => $x * $y, range(1, 3))), range(1, 10))), "\n";
echo array_reduce($n, fn($c, $x) => $c * 31 + $x & 0xffff, 7), "\n"; usort($n, fn($a, $b) => $b <=> $a); echo $n[0], "\n"; array_walk($n, function (&$v, $k, $p) { $v = "$p$k"; }, 'k'); echo $n[199], "\n";
