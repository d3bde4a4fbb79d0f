package dev.parade.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each class of the language's features through {@code Context.eval}, all in one context as an embedder would. */
class PolyglotFeaturesTest {
    private static Context context;

    @BeforeAll
    static void open() {
        context = Context.newBuilder("php")
                .out(new ByteArrayOutputStream())
                .allowCreateThread(true)
                .build();
    }

    @AfterAll
    static void close() {
        context.close(true);
    }

    private static Arguments feature(String name, String expected, String code) {
        return Arguments.of(name, expected, code);
    }

    static Stream<Arguments> features() {
        return Stream.of(
                feature("expressions", "7 1.5 ab", "return (1 + 2 * 3) . ' ' . (3 / 2) . ' ' . 'a' . 'b';"),
                feature(
                        "control flow",
                        "0,1,3,4",
                        "$r = []; for ($i = 0; ; $i++) { if ($i === 2) continue; if ($i > 4) break; $r[] = $i; }"
                                + " return implode(',', $r);"),
                feature(
                        "functions",
                        "1-2-9|5",
                        "function fx(int $a, $b = 2, ...$rest) { return \"$a-$b-\" . implode($rest); }"
                                + " function fsum(int ...$n): int { return array_sum($n); }"
                                + " return fx(1, 2, 9) . '|' . fsum(...[2, 3]);"),
                feature(
                        "named arguments",
                        "1,5,3",
                        "function fnamed($a, $b = 2, $c = 3) { return \"$a,$b,$c\"; } return fnamed(b: 5, a: 1);"),
                feature(
                        "static variables",
                        "123",
                        "function fcount() { static $n = 0; return ++$n; } return fcount() . fcount() . fcount();"),
                feature(
                        "references",
                        "5 [1,9]",
                        "function finc(&$x) { $x++; } $a = 4; finc($a); $l = [1, 2]; $r = &$l[1]; $r = 9;"
                                + " return $a . ' ' . json_encode($l);"),
                feature(
                        "classes",
                        "Dog:woof:4",
                        "abstract class Animal { public static int $legs = 4; abstract function noise();"
                                + " function tell() { return static::class . ':' . $this->noise() . ':' . self::$legs; } }"
                                + " class Dog extends Animal { function noise() { return 'woof'; } } return (new Dog)->tell();"),
                feature(
                        "interfaces and constants",
                        "3 yes",
                        "interface HasSize { const int MIN = 3; function size(); }"
                                + " class Box implements HasSize { function size() { return self::MIN; } }"
                                + " return (new Box)->size() . ' ' . (new Box instanceof HasSize ? 'yes' : 'no');"),
                feature(
                        "traits",
                        "hi Ann",
                        "trait Greets { private $name; abstract function who(); function greet() { return 'hi ' . $this->who(); } }"
                                + " class Ann { use Greets { greet as public hello; } function who() { return 'Ann'; } }"
                                + " return (new Ann)->hello();"),
                feature(
                        "enums",
                        "Hearts H red 2",
                        "enum Suit: string { case Hearts = 'H'; case Clubs = 'C';"
                                + " function color() { return match ($this) { self::Hearts => 'red', self::Clubs => 'black' }; } }"
                                + " $s = Suit::from('H'); return \"$s->name $s->value {$s->color()} \" . count(Suit::cases());"),
                feature(
                        "closures",
                        "11 6",
                        "$n = 1; $f = function ($x) use ($n) { return $x + $n; }; $g = fn($x) => $x * 2 * $n;"
                                + " return $f(10) . ' ' . $g(3);"),
                feature(
                        "first-class callables",
                        "3 ABC 2",
                        "class Calls { static function two() { return 2; } }"
                                + " $f = strlen(...); $g = 'strtoupper'; $h = Calls::two(...);"
                                + " return $f('abc') . ' ' . $g('abc') . ' ' . $h();"),
                feature(
                        "generators",
                        "1,2,got x,7,r",
                        "function gen() { yield 1; yield 2; $x = yield; $y[] = \"got $x\"; yield $y[0]; yield from [7]; return 'r'; }"
                                + " $g = gen(); $r = [$g->current()]; $g->next(); $r[] = $g->current(); $g->next();"
                                + " $r[] = $g->send('x'); $g->next(); $r[] = $g->current(); $g->next(); $r[] = $g->getReturn();"
                                + " return implode(',', $r);"),
                feature(
                        "fibers",
                        "a b c",
                        "$f = new Fiber(function ($x) { $y = Fiber::suspend($x . ' b'); return $y; });"
                                + " $r = $f->start('a'); $f->resume('c'); return $r . ' ' . $f->getReturn();"),
                feature(
                        "exceptions",
                        "caught no, finally, DivisionByZeroError",
                        "$r = ''; try { throw new LogicException('no'); } catch (RuntimeException | LogicException $e)"
                                + " { $r .= 'caught ' . $e->getMessage(); } finally { $r .= ', finally, '; }"
                                + " try { 1 % 0; } catch (Error $e) { $r .= get_class($e); } return $r;"),
                feature(
                        "property hooks",
                        "212 100",
                        "class Temp { function __construct(public float $c) {}"
                                + " public float $f { get => $this->c * 9 / 5 + 32; set { $this->c = ($value - 32) * 5 / 9; } } }"
                                + " $t = new Temp(0); $t->f = 212; return $t->f . ' ' . $t->c;"),
                feature(
                        "asymmetric visibility",
                        "1 Cannot modify private(set) property Asym::$n from global scope",
                        "class Asym { public private(set) int $n = 1; } $a = new Asym;"
                                + " try { $a->n = 2; } catch (Error $e) { return $a->n . ' ' . $e->getMessage(); }"),
                feature(
                        "readonly",
                        "1 Cannot modify readonly property Ro::$x",
                        "final readonly class Ro { function __construct(public int $x) {} } $r = new Ro(1);"
                                + " try { $r->x = 2; } catch (Error $e) { return $r->x . ' ' . $e->getMessage(); }"),
                feature(
                        "clone with",
                        "1 5",
                        "class Pt { function __construct(public int $x = 1) {} } $p = new Pt; $q = clone($p, ['x' => 5]);"
                                + " return \"$p->x $q->x\";"),
                feature(
                        "match",
                        "many,Unhandled match case 'z'",
                        "$r = match (true) { 5 < 3 => 'few', default => 'many' };"
                                + " try { match ('z') { 'a' => 1 }; } catch (\\UnhandledMatchError $e) { return $r . ',' . $e->getMessage(); }"),
                feature(
                        "namespaces",
                        "App\\Model\\User User App\\Model 3",
                        "namespace App\\Model; use function strlen as len; class User { const N = __NAMESPACE__; }"
                                + " return User::class . ' ' . (new \\ReflectionClass(User::class))->getShortName() . ' ' . User::N . ' ' . len('abc');"),
                feature(
                        "attributes",
                        "Route /home 1",
                        "#[Attribute] class Route { function __construct(public string $path, public int $n = 1) {} }"
                                + " #[Route('/home')] class Page {} $a = (new ReflectionClass('Page'))->getAttributes()[0];"
                                + " return $a->getName() . ' ' . $a->newInstance()->path . ' ' . $a->newInstance()->n;"),
                feature("pipe", "CBA", "return 'abc' |> strrev(...) |> strtoupper(...);"),
                feature(
                        "lists",
                        "1 3 k 2,1",
                        "[$a, , $b] = [1, 2, 3]; ['key' => $k] = ['key' => 'k']; [$x, $y] = [1, 2]; [$x, $y] = [$y, $x];"
                                + " return \"$a $b $k $x,$y\";"),
                feature(
                        "null safety",
                        "null x 0",
                        "$o = null; $r = var_export($o?->a?->b(), true); $m = []; $m['k'] ??= 'x';"
                                + " return strtolower($r) . ' ' . $m['k'] . ' ' . ($m['z'] ?? 0);"),
                feature(
                        "magic methods",
                        "get:a call:b(1) static:c str",
                        "class Magic { function __get($n) { return \"get:$n\"; }"
                                + " function __call($n, $a) { return \"call:$n(\" . implode($a) . ')'; }"
                                + " static function __callStatic($n, $a) { return \"static:$n\"; } function __toString() { return 'str'; } }"
                                + " $m = new Magic; return \"$m->a {$m->b(1)} \" . Magic::c() . \" $m\";"),
                feature(
                        "strict types",
                        "Five::f(): Argument #1 ($x) must be of type int, string given",
                        "declare(strict_types=1); class Five { static function f(int $x) {} }"
                                + " try { Five::f('5'); } catch (TypeError $e) { return explode(', called', $e->getMessage())[0]; }"),
                feature(
                        "iterators",
                        "a=1 b=2",
                        "class It implements IteratorAggregate { function getIterator(): Iterator { yield 'a' => 1; yield 'b' => 2; } }"
                                + " $r = []; foreach (new It as $k => $v) $r[] = \"$k=$v\"; return implode(' ', $r);"),
                feature(
                        "destructors",
                        "gone after",
                        "class Dies { function __destruct() { $GLOBALS['died'] = 'gone'; } } $d = new Dies; $d = null;"
                                + " return $GLOBALS['died'] . ' after';"),
                feature("goto", "3", "$i = 0; a: $i++; if ($i < 3) goto a; return (string) $i;"),
                feature("eval", "9", "$x = 3; return (string) eval('return $x ** 2;');"),
                feature(
                        "anonymous classes",
                        "7",
                        "$o = new class(7) { function __construct(public readonly int $v) {} }; return (string) $o->v;"),
                feature("heredoc", "a 1\n  b", "$v = ['k' => 1]; return <<<X\n    a {$v['k']}\n      b\n    X;"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("features")
    void evaluates(@SuppressWarnings("unused") String name, String expected, String code) {
        Value value = context.eval("php", "<?php " + code);
        assertEquals(expected, value.asString());
    }
}
