package dev.parade.tests.fuzz;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes programs out of the language itself: classes, enums, traits, functions, closures, generators, references, loops,
 * exceptions. The same seed gives the same program. Every third one is well typed: its variables keep the type that their
 * name stands for, and most of it runs without a complaint. In the others any variable may hold anything, for the messages.
 *
 * <p>Every program ends soon: loops and functions count steps, and values that come from variables are cut before they are
 * stored where they could grow.
 */
final class LanguageGenerator {
    private static final String PRELUDE = """
            <?php
            function tick(): void {
                static $steps = 0;
                if (++$steps > 300) {
                    echo "limit\\n";
                    exit(0);
                }
            }
            function show(mixed $value): void {
                ob_start();
                var_dump($value);
                echo substr(ob_get_clean(), 0, 3000);
            }""";

    private final Dice dice;
    private final LanguageStatements statements;
    private final LanguageExpressions expressions;

    LanguageGenerator(long seed) {
        dice = new Dice(seed);
        expressions = new LanguageExpressions(dice, seed % 3 == 0);
        statements = new LanguageStatements(dice, expressions);
    }

    /** A program's text without the functions that every program begins with. */
    static String withoutPrelude(String program) {
        return program.startsWith(PRELUDE) ? program.substring(PRELUDE.length() + 1) : program;
    }

    Piece program() {
        List<Piece> parts = new ArrayList<>();
        parts.add(
                new Piece("interface Shape {", List.of(), "public const SIDES = 4; public function area(): mixed; }"));
        parts.add(suit());
        parts.add(new Piece(
                "trait Counts {",
                List.of(
                        Piece.of("private static int $made = 0;"),
                        function("public static function made(int $by = 1): int {", 1, "return self::$made += $by;"),
                        function("protected function twice($a) {", 1, "return [$a, $a];")),
                "}"));
        parts.add(point());
        parts.add(new Piece(
                "final class Sub extends Point {",
                List.of(
                        Piece.of("public const SIDES = 5;"),
                        function("public function area(): mixed {", 2, "return parent::area();"),
                        function("public function __toString(): string {", 1, "return 'sub' . $this->x;"),
                        function("public function &place() {", 0, "return $this->y;")),
                "}"));
        parts.add(box());
        parts.add(
                function("function plain(" + expressions.type() + " $a, " + expressions.parameter() + ", ...$c) {", 3));
        parts.add(function("function byref(&$a, " + expressions.parameter() + "): " + expressions.type() + " {", 2));
        parts.add(function(
                "function remembers($a = 1) { static $kept = [], $n = 0;",
                1,
                "$kept[++$n % 3] = (string) $n; return $kept;"));
        parts.add(function(
                "function strictly(int $a, string $b = 'b', ?Point $c = null): int|string {", 1, "return $a . $b;"));
        parts.add(function(
                "function gen(" + expressions.type() + " $a) {",
                2,
                "yield 'g' => $a; $b = yield 2; show($b); return 3;"));
        parts.add(function(
                "function outer($a) { try {",
                1,
                "$r = yield from gen($a); yield $r => yield from [7, 8]; } finally { echo 'closed '; } return $r;"));
        parts.add(Piece.of(
                expressions.isTyped()
                        ? "$a = 3; $b = [1, 'k' => 2, 3]; $c = new Point(2, 'y'); $d = 'text'; $e = [5, 6, 'x' => 7];"
                        : "$a = " + expressions.literal() + "; $b = " + expressions.arrayLiteral()
                                + "; $c = new Point(); $d = " + expressions.literal() + "; $e = "
                                + expressions.arrayLiteral() + ";"));
        int count = 6 + dice.below(10);
        for (int i = 0; i < count; i++) {
            Piece statement = statements.statement(3);
            parts.add(
                    dice.one(5)
                            ? statement
                            : new Piece(
                                    "try {",
                                    List.of(statement),
                                    "} catch (Throwable $t) { echo get_class($t), ': ', $t->getMessage(), ' ', $t->getLine(), \"\\n\"; }"));
        }
        LanguageExpressions.VARIABLES.forEach(variable -> parts.add(Piece.of("show(" + variable + " ?? 'unset');")));
        return new Piece(PRELUDE, parts, "");
    }

    private Piece suit() {
        return new Piece(
                "enum Suit: string {",
                List.of(
                        Piece.of("case Hearts = 'k'; case Spades = 'x'; const Best = self::Hearts;"),
                        function(
                                "public function next(): self {",
                                1,
                                "return $this === self::Hearts ? self::Spades : self::Hearts;"),
                        function(
                                "public static function pick($a) {",
                                1,
                                "return self::tryFrom(is_string($a) ? $a : 'x') ?? self::Best;")),
                "}");
    }

    private Piece point() {
        return new Piece(
                "class Point implements Shape {",
                List.of(
                        Piece.of("use Counts;"),
                        Piece.of("public static $count = 0;"),
                        Piece.of("protected ?array $bag = null;"),
                        Piece.of(
                                "public function __construct(public int $x = 1, public mixed $y = null) { self::$count++; }"),
                        function("public function area(): mixed {", 2),
                        function(
                                "public function set(" + expressions.type() + " $a, " + expressions.parameter() + ") {",
                                2),
                        function("public static function make(...$a): static {", 1, "return new static(count($a));"),
                        function("public function put($a, $b) {", 1, "$this->bag[$a][] = $b; return $this;"),
                        function("public function __get($a) {", 1, "return $a . '!';"),
                        function("public function __call($a, $b) {", 1, "return [$a, count($b)];"),
                        function("public static function __callStatic($a, $b) {", 0, "return $a;")),
                "}");
    }

    private Piece box() {
        return new Piece(
                "class Box implements ArrayAccess, IteratorAggregate, Countable {",
                List.of(
                        Piece.of("private array $in = [];"),
                        Piece.of("public readonly int $size;"),
                        function(
                                "public function offsetExists($a): bool { echo 'exists ';",
                                0,
                                "return isset($this->in[$a]);"),
                        function(
                                "public function offsetGet($a): mixed { echo 'get ';",
                                0,
                                "return $this->in[$a] ?? null;"),
                        function(
                                "public function offsetSet($a, $b): void { echo 'set ';",
                                0,
                                "if ($a === null) { $this->in[] = 1; } else { $this->in[$a] = $b; }"),
                        function("public function offsetUnset($a): void { echo 'unset ';", 0, "unset($this->in[$a]);"),
                        function(
                                "public function getIterator(): Iterator {",
                                1,
                                "yield from $this->in; yield 'end' => 0;"),
                        function("public function count(): int {", 0, "return count($this->in);"),
                        function("public function __invoke($a = 0) {", 1, "$this->size = (int) $a; return $this;"),
                        function("public function __set($a, $b) {", 0, "echo 'magic ';"),
                        function("public function __isset($a) {", 0, "return $a === 'k';"),
                        function("public function __unset($a) {", 0, "echo 'gone ';")),
                "}");
    }

    private Piece function(String head, int count) {
        return function(head, count, "return " + expressions.any(2) + ";");
    }

    private Piece function(String head, int count, String end) {
        List<Piece> parts = new ArrayList<>();
        parts.add(Piece.of("tick();"));
        for (int i = dice.below(count + 1); i > 0; i--) {
            parts.add(statements.statement(1));
        }
        parts.add(Piece.of(end));
        return new Piece(head, parts, "}");
    }
}
