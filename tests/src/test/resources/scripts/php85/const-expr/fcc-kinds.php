<?php
namespace App\Util;
function twice($x) { return $x * 2; }
class M { static function thrice($x) { return $x * 3; } static function __callStatic($n, $a) { return "$n?"; } }
const A = twice(...);
const B = \strtoupper(...);
const C = strlen(...);
const D = M::thrice(...);
const E = namespace\twice(...);
echo (A)(4), (B)('b'), (C)('four'), (D)(5), (E)(6), "\n";
foreach ([A, B, C, D] as $f) echo new \ReflectionFunction($f)->getName(), ' ';
echo "\n";
