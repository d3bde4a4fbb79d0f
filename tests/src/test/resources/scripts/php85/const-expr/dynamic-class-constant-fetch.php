<?php
class A { const ONE = 1; const TWO = 2; const class2 = 'c2'; private const HID = 'h'; static function all() { foreach (['ONE', 'TWO', 'HID'] as $n) echo self::{$n}, static::{$n}, ' '; } }
$n = 'ONE';
$cls = 'A';
echo A::{$n}, $cls::{'T' . 'WO'}, (new A)::{$n}, "\n";
A::all();
enum E: int { case X = 1; case Y = 2; const Z = self::{'X'}; }
var_dump(E::{'Y'}, E::Z);
foreach (['NOPE', 'HID', 'class', 5, null] as $bad) { try { var_dump(A::{$bad}); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
