<?php
$a = ['a' => 1, 'b' => 'two', 'c' => null, 5 => [1]];
$log = [];
var_dump(array_find($a, function ($v, $k) use (&$log) { $log[] = $k; return is_string($v); }), $log);
var_dump(array_find_key($a, fn($v, $k) => $k === 5), array_find_key($a, fn() => false), array_find([], fn() => true));
var_dump(array_any($a, fn($v) => $v === null), array_all($a, fn($v, $k) => strlen($k) === 1), array_any([], fn() => true), array_all([], fn() => false));
var_dump(array_find([3, 4], 'max'), array_any(['x'], fn(...$a) => count($a) === 2));
try { array_find([1], fn($v) => throw new Exception('stop')); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
try { array_find([1], 'nope'); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { array_all('x', fn() => 1); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
var_dump(array_find([0, '', null], fn($x) => !$x), array_find([1, 2], fn($x) => 'truthy'));
$m = [1, 2, 3];
var_dump(array_any($m, function ($v) use (&$m) { $m = []; return $v === 3; }), $m);
