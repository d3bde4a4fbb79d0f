<?php
interface HasArea { const UNIT = 'cm'; public function area(): float; }
abstract class Shape implements HasArea, JsonSerializable, Countable, ArrayAccess, IteratorAggregate {
    protected static int $count = 0; private array $data = ['k' => 'v'];
    public function __construct(public readonly string $name, protected ?int $id = null) { static::$count++; self::log(__METHOD__, strstr(static::class . "\0", "\0", true)); }
    private static function log(string ...$x): void { echo implode(' ', $x), "\n"; }
    public static function create(mixed ...$a): static { return new static(...$a); }
    public function __get($n) { return "get:$n"; } public function __isset($n) { return $n === 'magic'; }
    public function __set($n, $v) { echo "set $n\n"; } public function __unset($n) { echo "unset $n\n"; }
    public function __call($n, $a) { return "$n(" . implode(',', $a) . ')'; } public static function __callStatic($n, $a) { return "static $n"; }
    public function jsonSerialize(): mixed { return ['n' => $this->name, 'a' => $this->area()]; }
    public function count(): int { return static::$count; }
    public function offsetExists(mixed $o): bool { return isset($this->data[$o]); } public function offsetGet(mixed $o): mixed { return $this->data[$o] ?? null; }
    public function offsetSet(mixed $o, mixed $v): void { if ($o === null) $this->data[] = $v; else $this->data[$o] = $v; } public function offsetUnset(mixed $o): void { unset($this->data[$o]); }
    public function getIterator(): Iterator { return new ArrayIterator($this->data); }
    public function __toString(): string { return $this->name . self::UNIT; } public function __invoke($x) { return $x * 2; }
    public function __clone() { echo "cloned\n"; }
}
trait Logs { private $logs = []; public static $shared = 0; public function log2($m) { $this->logs[] = $m; self::$shared++; return $this; } abstract function area(): float; public function dump() { return implode('|', $this->logs) . __TRAIT__ . __CLASS__; } }
trait Greets { public function hi() { return 'hi'; } public function dump() { return 'other'; } }
final class Circle extends Shape { use Logs, Greets { Logs::dump insteadof Greets; Greets::dump as protected otherDump; hi as public hello; } function __construct(private float $r = 1) { parent::__construct('circle'); } function area(): float { return round(M_PI * $this->r ** 2, 2); } function both() { return $this->otherDump() . $this->hello(); } }
class Square extends Shape { function area(): float { return 4.0; } }
$c = Circle::create(2); $s = new Square(name: 'sq', id: 3);
echo json_encode([$c, $s]), count($c), $c->magic, isset($c->magic) ? 'Y' : 'N', isset($c->other) ? 'Y' : 'N', "\n";
echo $c->anything(1, 2), Circle::stat(), $c, $c(21), $c['k'], isset($c['z']) ? 1 : 0, "\n";
$c['z'] = 1; $c[] = 2; unset($c['k']); foreach ($c as $k => $v) echo "$k=$v "; $c->dyn = 1; unset($c->dyn); echo "\n";
echo $c->log2('a')->log2('b')->dump(), Circle::$shared, $c->both(), $c->hi(), "\n";
try { $c->name = 'x'; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { $s->id; echo $s->id, "\n"; new Shape('x'); } catch (Error $e) { echo $e->getMessage(), "\n"; }
$d = clone $c; var_dump($d == $c, $d === $c, $d instanceof HasArea, $d instanceof Countable);
enum Suit: string { case H = 'h'; case S = 's'; const D = self::H; public static function rnd(): self { return self::S; } public function label(): string { return ucfirst(strtolower($this->name)); } }
echo Suit::from('h')->label(), Suit::tryFrom('x')?->label() ?? 'none', Suit::D->value, count(Suit::cases()), "\n"; var_dump(Suit::H, Suit::H === Suit::from('h'), Suit::H instanceof UnitEnum);
try { Suit::from('q'); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
$anon = new class(5) extends Square { function __construct(public int $v) { parent::__construct('anon'); } }; echo $anon->v, $anon->area(), str_contains(get_class($anon), '@anonymous') ? 'anon' : '', "\n";
class P { public $a = 1; protected $b = 2; private $c = 3; function vars() { return get_object_vars($this); } } class Q extends P { private $c = 4; public $d; }
var_dump(new Q); print_r((new Q)->vars()); var_dump((array) new P === ["a" => 1, "\0*\0b" => 2, "\0P\0c" => 3]);
$f = $c->area(...); echo $f(), (strlen(...))('four'), "\n"; $bound = Closure::bind(function () { return $this->c; }, new P, P::class); echo $bound(), "\n";
abstract class A2 { public static function make() { return new static; } public function who() { return static::class . ' ' . self::class . ' ' . get_class($this) . ' ' . get_parent_class($this); } } class B2 extends A2 {} echo B2::make()->who(), "\n";
class D1 { function __construct(public $n) {} function __destruct() { echo "destroy {$this->n}\n"; } } $x = new D1(1); $x = new D1(2); unset($x); function scope() { $y = new D1(3); echo "in scope\n"; } scope(); $arr = [new D1(4)]; $arr = null; new D1(5); echo "end\n"; $last = new D1('last');
