<?php
function now() { echo "called "; return 7; }
function f($n) { static $a = now() + $n, $b; $b[] = $a++; return $b; }
var_dump(f(1), f(100));
class C { static function m() { static $x = self::K . new stdClass()::class; return $x; } const K = 'k'; }
echo C::m(), "\n";
