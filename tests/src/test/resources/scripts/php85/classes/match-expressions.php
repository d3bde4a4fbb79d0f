<?php
$f = fn($x) => match (true) { is_int($x) && $x > 10 => 'big', is_int($x), is_float($x) => 'number', $x === null => throw new Exception('null'), default => gettype($x) };
foreach ([11, 1, 1.5, 'a', []] as $v) echo $f($v), ' ';
try { $f(null); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
$log = fn($v) => print("$v ");
echo match ($log(1)) { $log(0) => 'a', $log(2) + 0 => 'b', 1.0 => 'float', default => 'd' }, "\n";
foreach (['str', 1.5, null, true, [1], new stdClass, "multi\nline"] as $v) try { match ($v) { 0 => 1 }; } catch (UnhandledMatchError $e) { echo $e->getMessage(), "\n"; }
