<?php // since PHP 8.4
set_error_handler(function ($no, $msg, $file, $line) { echo "[$no] $msg @$line\n"; return true; });
echo $nope; $a = []; echo $a['k']; echo $a[5]; $s = 'abc'; echo $s[10]; echo "x" . [] . "\n";
$n = null; echo $n['x']; echo $n->prop; $i = 5; echo $i[0];
restore_error_handler();
foreach ([fn() => 1 % 0, fn() => intdiv(1, 0), fn() => 1 / 0, fn() => 'abc' * 2, fn() => [] + 1, fn() => strlen(), fn() => strlen([]), fn() => nope(), fn() => new Nope, fn() => (new stdClass)->m(), fn() => NOPE, fn() => stdClass::X, fn() => stdClass::f(), fn() => null->x(), fn() => str_repeat('x', -1), fn() => array_combine([1], [1, 2]), fn() => (function (int $x) {})('a'), fn() => (function (): int { return 'x'; })(), fn() => 1 << -1, fn() => new DateTime('garbage'), fn() => unserialize(false), fn() => array_fill(0, -1, 0), fn() => (function () { static $x = 1; throw new class('anon') extends Exception {}; })(), fn() => "abc"->foo, fn() => [...new stdClass], fn() => clone 5, fn() => throw new Error('thrown'), fn() => random_int(5, 1), fn() => "abc"[[]], fn() => (function (int|string $a, ?float $b, self $c) {})(1, 2, 3)] as $i => $f) {
    try { $r = @$f(); echo "$i: ", var_export($r, true), "\n"; } catch (Throwable $e) { echo "$i: ", preg_replace('/@anonymous.*/s', '@anonymous', get_class($e)), ': ', preg_replace('/, called in.*/', '', $e->getMessage()), "\n"; }
}
function deep($n) { if ($n == 0) throw new RuntimeException('deep', 42, new Exception('prev')); deep($n - 1); }
try { deep(2); } catch (RuntimeException $e) { echo str_replace(__DIR__, '', $e), "\n", $e->getCode(), $e->getLine(), "\n"; }
function thrower(string $long, array $a, $o, $n, $b, $f) { throw new Exception; }
try { thrower('a string that is longer than fifteen', [1], new stdClass, null, true, 1.5); } catch (Exception $e) { echo str_replace(__DIR__, '', $e->getTraceAsString()), "\n"; }
