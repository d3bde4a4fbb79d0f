<?php
echo 'Hello World' |> strtoupper(...) |> (fn($s) => str_replace(' ', '-', $s)) |> strlen(...), "\n";
class Temp { public float $f { get => $this->c * 9 / 5 + 32; set { $this->c = ($value - 32) * 5 / 9; } } public private(set) string $name = 'n'; public function __construct(public float $c) {} }
$t = new Temp(100); echo $t->f, "\n"; $t->f = 32; echo $t->c, "\n";
try { $t->name = 'x'; } catch (Error $e) { echo $e->getMessage(), "\n"; }
readonly class Point { public function __construct(public int $x, public int $y) {} public function withX(int $x): static { return clone($this, ['x' => $x]); } }
var_dump((new Point(1, 2))->withX(5));
var_dump(array_find([1, 2, 3], fn($x) => $x > 1), array_any([1], fn($x) => $x > 1), array_all([], fn() => false), array_first([5, 6]), array_last([5, 6]));
echo new Temp(1)->c, "\n"; const TYPED = 5; final class K { const int X = 1; } echo K::X, K::{'X'}, "\n";
#[\NoDiscard] function must(): int { return 1; } (void) must();
var_dump(json_validate('{}'), str_increment('az'));
