<?php
interface HasColor { const DEF = 'red'; public function color(): string; }
trait Greets { public function hi(): string { return "hi {$this->name}"; } public static function count(): int { return count(self::cases()); } }
enum Suit: int implements HasColor {
    use Greets;
    case H = 1; case S = 1 << 1; const Wild = self::S; const MAP = [self::H->name => self::DEF];
    public function color(): string { return match ($this) { self::H => self::MAP['H'], self::Wild => 'black' }; }
    public static function __callStatic($n, $a) { return "static $n"; }
    public function __call($n, $a) { return "call $n"; }
    public function __invoke($x) { return $this->value * $x; }
}
echo Suit::H->color(), Suit::S->color(), Suit::Wild->hi(), Suit::count(), Suit::foo(), Suit::H->bar(), (Suit::S)(21), "\n";
var_dump(Suit::tryFrom(5), Suit::from('2'), Suit::H instanceof HasColor, Suit::H instanceof BackedEnum, Suit::H === Suit::from(1), Suit::H == 1, Suit::H <=> Suit::S, (bool) Suit::H);
var_export([Suit::H]); echo "\n";
var_dump(unserialize(serialize([Suit::S]))[0] === Suit::S, serialize(Suit::S));
$h = Suit::H;
$m = new WeakMap; $m[Suit::H] = 1; echo count($m), "\n";
foreach ([fn() => $h->name = 'x', fn() => $h->new = 1, fn() => (array) Suit::H, fn() => Suit::from(9), fn() => array_sum([Suit::H]), fn() => [Suit::H => 1], fn() => (string) Suit::H, fn() => new ReflectionEnumUnitCase('Suit', 'Wild'), fn() => Suit::H < 5] as $f) try { var_dump($f()); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
