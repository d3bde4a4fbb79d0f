package dev.parade.tests.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Makes programs out of the language itself: classes, functions, closures, generators, references, loops, exceptions. Most
 * expressions have the type that their place wants; some do not, for the messages. The same seed gives the same program.
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

    private static final List<String> VARIABLES = List.of("$a", "$b", "$c", "$d", "$e");
    private static final List<String> INTS = List.of("0", "1", "2", "-1", "3", "7", "PHP_INT_MAX", "0x1F", "-5");
    private static final List<String> FLOATS = List.of("0.0", "1.5", "-2.5", "1e20", "0.1", "-0.0", "NAN");
    private static final List<String> STRINGS =
            List.of("''", "'a'", "'k'", "'12'", "'1.5'", "'abc'", "'x1'", "\"line\\n\"", "'0'");
    private static final List<String> ARRAYS = List.of(
            "[]", "[1, 2, 3]", "['k' => 1, 'x' => 'y']", "[[1, 2], [3]]", "[3 => 'a', 'b']", "['a', 'k' => [1]]");
    private static final List<String> ARITHMETIC = List.of("+", "-", "*", "/", "%", "**", "&", "|", "^", "<<", ">>");
    private static final List<String> COMPARISON =
            List.of("<", "<=", ">", ">=", "==", "!=", "===", "!==", "<=>", "&&", "||", "xor", "instanceof Point");
    private static final List<String> TYPES = List.of(
            "int", "string", "?int", "array", "mixed", "int|string", "float", "bool", "Point", "?Point", "callable");

    private final RandomGenerator random;
    private int names;

    LanguageGenerator(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    Piece program() {
        List<Piece> parts = new ArrayList<>();
        parts.add(
                new Piece("interface Shape {", List.of(), "public const SIDES = 4; public function area(): mixed; }"));
        parts.add(new Piece(
                "class Point implements Shape {",
                List.of(
                        Piece.of("public static $count = 0;"),
                        Piece.of("protected ?array $bag = null;"),
                        Piece.of(
                                "public function __construct(public int $x = 1, public mixed $y = null) { self::$count++; }"),
                        function("public function area(): mixed {", 2),
                        function("public function set(" + type() + " $a, $b = " + literal() + ") {", 2),
                        function("public static function make(...$a): static {", 1, "return new static(count($a));"),
                        function("public function __get($a) {", 1, "return $a . '!';"),
                        function("public function __call($a, $b) {", 1, "return [$a, count($b)];")),
                "}"));
        parts.add(new Piece(
                "final class Sub extends Point {",
                List.of(
                        function("public function area(): mixed {", 2, "return parent::area();"),
                        function("public function __toString(): string {", 1, "return 'sub' . $this->x;")),
                "}"));
        parts.add(function("function plain(" + type() + " $a, $b = " + literal() + ", ...$c) {", 3));
        parts.add(function("function byref(&$a, " + type() + " $b = " + literal() + "): " + type() + " {", 2));
        parts.add(
                function("function gen(" + type() + " $a) {", 2, "yield 'g' => $a; $b = yield 2; show($b); return 3;"));
        parts.add(Piece.of("$a = " + literal() + "; $b = " + pick(ARRAYS) + "; $c = new Point(); $d = " + literal()
                + "; $e = " + pick(ARRAYS) + ";"));
        int count = 6 + random.nextInt(10);
        for (int i = 0; i < count; i++) {
            Piece statement = statement(3);
            parts.add(
                    random.nextInt(5) == 0
                            ? statement
                            : new Piece(
                                    "try {",
                                    List.of(statement),
                                    "} catch (Throwable $t) { echo get_class($t), ': ', $t->getMessage(), ' ', $t->getLine(), \"\\n\"; }"));
        }
        VARIABLES.forEach(variable -> parts.add(Piece.of("show(" + variable + " ?? 'unset');")));
        return new Piece(PRELUDE, parts, "");
    }

    private Piece function(String head, int statements) {
        return function(head, statements, "return " + any(2) + ";");
    }

    private Piece function(String head, int statements, String end) {
        List<Piece> parts = new ArrayList<>();
        parts.add(Piece.of("tick();"));
        for (int i = random.nextInt(statements + 1); i > 0; i--) {
            parts.add(statement(1));
        }
        parts.add(Piece.of(end));
        return new Piece(head, parts, "}");
    }

    private List<Piece> body(int depth) {
        List<Piece> parts = new ArrayList<>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            parts.add(statement(depth - 1));
        }
        return parts;
    }

    private Piece statement(int depth) {
        if (depth > 0 && random.nextInt(3) == 0) {
            return compound(depth);
        }
        return Piece.of(
                switch (random.nextInt(20)) {
                    case 0, 1 -> variable() + " = " + any(2) + ";";
                    case 2 -> variable() + " " + pick(ARITHMETIC) + "= " + number(1) + ";";
                    case 3 -> variable() + "[" + key() + "] = " + scalar(1) + ";";
                    case 4 -> variable() + "[] = " + scalar(1) + ";";
                    case 5 -> "[" + variable() + ", " + variable() + "] = " + array(1) + ";";
                    case 6 -> "['k' => " + variable() + ", 'x' => " + variable() + "] = " + array(1) + ";";
                    case 7 -> variable() + " = &" + variable() + ";";
                    case 8 -> variable() + " = &" + variable() + "[" + key() + "];";
                    case 9 -> "unset(" + variable() + ");";
                    case 10 -> "unset(" + variable() + "[" + key() + "]);";
                    case 11 -> variable() + "->x = " + any(1) + ";";
                    case 12 -> (random.nextBoolean() ? variable() + "++" : "--" + variable()) + ";";
                    case 13 -> "echo " + string(2) + ", \"\\n\";";
                    case 14 -> variable() + " ??= " + any(1) + ";";
                    case 15 -> variable() + " .= " + pick(STRINGS) + ";";
                    case 16 -> "show(byref(" + variable() + ", " + any(1) + "));";
                    case 17 -> "throw new RuntimeException(" + string(1) + ", " + number(1) + ");";
                    default -> "show(" + any(3) + ");";
                });
    }

    private Piece compound(int depth) {
        String fresh = "$i" + names++;
        return switch (random.nextInt(10)) {
            case 0 ->
                new Piece("if (" + any(2) + ") {", body(depth), "} else { " + variable() + " = " + any(1) + "; }");
            case 1 ->
                new Piece(
                        "for (" + fresh + " = 0; " + fresh + " < 3; " + fresh + "++) { tick();",
                        body(depth),
                        random.nextInt(3) == 0 ? "if (" + any(1) + ") continue; break; }" : "}");
            case 2 ->
                new Piece(
                        "foreach (" + (random.nextBoolean() ? variable() : array(1)) + " as " + fresh + "k => " + fresh
                                + ") { tick(); echo '-';",
                        body(depth),
                        "}");
            case 3 ->
                new Piece(
                        "foreach (" + variable() + " as &" + fresh + ") { tick(); " + fresh + " = " + scalar(1) + ";",
                        body(depth),
                        "} unset(" + fresh + ");");
            case 4 ->
                new Piece(
                        "switch (" + any(1) + ") { case " + literal() + ": echo 'one'; case " + literal() + ":",
                        body(depth),
                        "break; default: echo 'none'; }");
            case 5 ->
                new Piece(
                        "try {",
                        body(depth),
                        "} catch (TypeError $t) { echo $t->getMessage(), \"\\n\"; } finally { echo 'finally'; }");
            case 6 ->
                new Piece(
                        fresh + " = function ($a, &$b = null) use (" + (random.nextBoolean() ? "&" : "")
                                + "$c) { tick();",
                        body(depth),
                        "return " + any(1) + "; }; show(" + fresh + "(" + any(1) + "));");
            case 7 ->
                new Piece(
                        "foreach (gen(" + any(1) + ") as " + fresh + "k => " + fresh + ") { tick(); show(" + fresh
                                + "k);",
                        body(depth),
                        "}");
            case 8 ->
                new Piece(
                        fresh + " = gen(" + any(1) + "); show(" + fresh + "->current()); " + fresh + "->send(" + any(1)
                                + ");",
                        body(depth),
                        "show(" + fresh + "->valid());");
            default ->
                new Piece(
                        fresh + " = 0; do { tick();", body(depth), "} while (++" + fresh + " < 2 && " + any(1) + ");");
        };
    }

    // ---- expressions -------------------------------------------------------------------------------------------

    private String any(int depth) {
        if (depth == 0) {
            return random.nextBoolean() ? variable() : literal();
        }
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> number(depth);
            case 3, 4 -> string(depth);
            case 5, 6 -> array(depth);
            case 7 -> "(" + any(depth - 1) + " " + pick(COMPARISON.subList(0, 12)) + " " + any(depth - 1) + ")";
            case 8 -> "(" + any(depth - 1) + " ? " + any(depth - 1) + " : " + any(depth - 1) + ")";
            case 9 -> "(" + variable() + "[" + key() + "] ?? " + any(depth - 1) + ")";
            case 10 ->
                "match (" + any(depth - 1) + ") { " + literal() + " => " + any(depth - 1) + ", 'a', 1 => "
                        + any(depth - 1) + (random.nextBoolean() ? ", default => 'other'" : "") + " }";
            case 11 -> object(depth);
            case 12 -> "plain(" + any(depth - 1) + (random.nextBoolean() ? ", b: " + any(depth - 1) : "") + ")";
            case 13 -> "(fn($x) => " + any(depth - 1) + ")(" + any(depth - 1) + ")";
            case 14 -> "(" + pick(List.of("int", "string", "bool", "array", "float")) + ") " + any(depth - 1);
            default -> pick(List.of("isset", "!empty")) + "(" + variable() + "[" + key() + "])";
        };
    }

    private String number(int depth) {
        if (depth == 0) {
            return random.nextInt(4) == 0 ? variable() : random.nextInt(4) == 0 ? pick(FLOATS) : pick(INTS);
        }
        return switch (random.nextInt(8)) {
            case 0 -> "count(" + array(depth - 1) + ")";
            case 1 -> "strlen(" + string(depth - 1) + ")";
            case 2 -> "-" + "(" + number(depth - 1) + ")";
            case 3 -> "intdiv(" + number(depth - 1) + ", " + number(depth - 1) + ")";
            case 4 -> pick(List.of("Point::$count", "Shape::SIDES", "$c->x", "$c?->x", "array_sum(" + array(0) + ")"));
            default -> "(" + number(depth - 1) + " " + pick(ARITHMETIC) + " " + number(depth - 1) + ")";
        };
    }

    private String string(int depth) {
        if (depth == 0) {
            return random.nextInt(4) == 0 ? variable() : pick(STRINGS);
        }
        return switch (random.nextInt(7)) {
            case 0 -> "substr(" + string(depth - 1) + " . " + any(depth - 1) + ", 0, 40)";
            case 1 -> "\"<{$b['k']} $b[0] $a>\"";
            case 2 -> "implode(',', " + array(depth - 1) + ")";
            case 3 -> "gettype(" + any(depth - 1) + ")";
            case 4 -> "get_debug_type(" + any(depth - 1) + ")";
            case 5 -> "strtoupper(" + string(depth - 1) + ")";
            default -> pick(STRINGS) + "[" + key() + "]";
        };
    }

    private String array(int depth) {
        if (depth == 0) {
            return random.nextInt(4) == 0 ? variable() : pick(ARRAYS);
        }
        return switch (random.nextInt(6)) {
            case 0 -> "[" + scalar(depth - 1) + ", " + key() + " => " + scalar(depth - 1) + "]";
            case 1 -> "[...array_slice(" + array(depth - 1) + ", 0, 2), " + scalar(depth - 1) + "]";
            case 2 -> "array_map(fn($x) => " + scalar(depth - 1) + ", " + array(depth - 1) + ")";
            case 3 -> "array_filter(" + array(depth - 1) + ", fn($x) => " + any(depth - 1) + ")";
            case 4 -> "array_keys(" + array(depth - 1) + ")";
            default -> "array_slice(iterator_to_array(gen(" + scalar(depth - 1) + "), false), 0, 3)";
        };
    }

    private String object(int depth) {
        return switch (random.nextInt(9)) {
            case 0 -> "new Point(" + any(depth - 1) + ")";
            case 1 -> "new Sub(y: " + any(depth - 1) + ")";
            case 2 -> "Sub::make(" + any(depth - 1) + ")";
            case 3 -> "clone " + variable();
            case 4 -> variable() + "->area()";
            case 5 -> variable() + "?->y";
            case 6 -> "(new Sub())->set(" + any(depth - 1) + ")";
            case 7 -> "(new Point())->none(" + any(depth - 1) + ")";
            default -> variable() + "->none";
        };
    }

    /** What may be stored in an array without making it grow: never an array or object from a variable. */
    private String scalar(int depth) {
        return switch (random.nextInt(4)) {
            case 0 -> "(int) " + variable();
            case 1 -> pick(STRINGS);
            case 2 -> depth == 0 ? pick(INTS) : "strlen(" + string(depth - 1) + ")";
            default -> pick(FLOATS);
        };
    }

    private String key() {
        return pick(List.of("0", "1", "'k'", "'x'", "'1'", "null", "true", "1.7", "-1", "$a", "'zz'"));
    }

    private String literal() {
        return switch (random.nextInt(6)) {
            case 0 -> pick(FLOATS);
            case 1 -> pick(STRINGS);
            case 2 -> pick(ARRAYS);
            case 3 -> pick(List.of("null", "true", "false"));
            default -> pick(INTS);
        };
    }

    private String type() {
        return random.nextInt(3) == 0 ? pick(TYPES) : pick(List.of("mixed", "int|string|array|null|float|bool"));
    }

    private String variable() {
        return pick(VARIABLES);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
