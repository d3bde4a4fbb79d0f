package dev.parade.tests.fuzz;

import java.util.List;

/** Random expressions, of the type that their place wants or of any. */
final class LanguageExpressions {
    static final List<String> VARIABLES = List.of("$a", "$b", "$c", "$d", "$e");
    static final List<String> ARITHMETIC = List.of("+", "-", "*", "/", "%", "**", "&", "|", "^", "<<", ">>");
    static final List<String> STRINGS = List.of(
            "''", "'a'", "'k'", "'12'", "'1.5'", "'abc'", "'x1'", "\"line\\n\"", "'0'", "' 7'", "'7 '", "'1e2'");

    private static final List<String> INTS =
            List.of("0", "1", "2", "-1", "3", "7", "PHP_INT_MAX", "0x1F", "-5", "PHP_INT_MIN");
    private static final List<String> SMALL_INTS = List.of("0", "1", "2", "3", "7", "0x1F", "12");
    private static final List<String> FLOATS = List.of("0.0", "1.5", "-2.5", "1e20", "0.1", "-0.0", "NAN", "3.0");
    private static final List<String> ARRAYS = List.of(
            "[]",
            "[1, 2, 3]",
            "['k' => 1, 'x' => 'y']",
            "[[1, 2], [3]]",
            "[3 => 'a', 'b']",
            "['a', 'k' => [1]]",
            "[null, true, 1.5]",
            "['x' => ['k' => ['z']], -3 => 0]");
    private static final List<String> COMPARISON =
            List.of("<", "<=", ">", ">=", "==", "!=", "===", "!==", "<=>", "&&", "||", "xor");
    private static final List<String> TYPES = List.of(
            "int",
            "string",
            "?int",
            "array",
            "mixed",
            "int|string",
            "float",
            "bool",
            "Point",
            "?Point",
            "callable",
            "iterable",
            "Shape&Countable",
            "Suit|false");
    private static final List<String> WITH_DEFAULTS = List.of(
            "int $b = 3",
            "string $b = 'q'",
            "?int $b = null",
            "array $b = [1, 'k' => 2]",
            "int|string $b = 'u'",
            "float $b = 2",
            "bool $b = Shape::SIDES > 3",
            "?Point $b = null",
            "iterable $b = []",
            "Suit $b = Suit::Hearts",
            "$b = new Point(7)",
            "$b = PHP_INT_MAX + 1");

    private final Dice dice;
    private final boolean typed;

    LanguageExpressions(Dice dice, boolean typed) {
        this.dice = dice;
        this.typed = typed;
    }

    /** Whether variables keep their types: $a is an int, $b and $e are arrays, $c is a Point, $d is a string. */
    boolean isTyped() {
        return typed;
    }

    String any(int depth) {
        if (depth == 0) {
            return dice.one(2) ? variable() : literal();
        }
        return switch (dice.below(22)) {
            case 0, 1, 2 -> number(depth);
            case 3, 4 -> string(depth);
            case 5, 6 -> array(depth);
            case 7 -> comparison(depth);
            case 8 -> "(" + any(depth - 1) + " ? " + any(depth - 1) + " : " + any(depth - 1) + ")";
            case 9 -> "(" + variable() + "[" + key() + "] ?? " + any(depth - 1) + ")";
            case 10 ->
                "match (" + any(depth - 1) + ") { " + literal() + " => " + any(depth - 1) + ", 'a', 1 => "
                        + any(depth - 1) + (typed || dice.one(2) ? ", default => 'other'" : "") + " }";
            case 11 -> object(depth);
            case 12 -> call(depth);
            case 13 -> "(fn($x) => " + any(depth - 1) + ")(" + any(depth - 1) + ")";
            case 14 -> cast(depth);
            case 15 -> dice.pick("isset", "!empty") + "(" + variable() + "[" + key() + "])";
            case 16 -> closure(depth);
            case 17 -> "(" + any(depth - 1) + " ?: " + any(depth - 1) + ")";
            case 18 ->
                "(" + variable() + " instanceof " + dice.pick("Point", "Sub", "Shape", "Box", "Suit", "Closure") + ")";
            case 19 -> assigned(depth);
            case 20 -> variable() + "[" + key() + "][" + key() + "] ?? " + any(depth - 1);
            default -> "(function () { yield " + any(depth - 1) + "; })()->current()";
        };
    }

    private String cast(int depth) {
        String to = dice.pick("int", "string", "bool", "array", "float");
        return switch (to) {
            case "int", "float" -> "(" + to + ") " + (typed ? number(depth - 1) : any(depth - 1));
            case "string" -> "(string) " + (typed ? string(depth - 1) : any(depth - 1));
            default -> "(" + to + ") " + any(depth - 1);
        };
    }

    private String comparison(int depth) {
        String operator = dice.pick(COMPARISON);
        return typed
                ? "(" + number(depth - 1) + " " + operator + " " + number(depth - 1) + ")"
                : "(" + any(depth - 1) + " " + operator + " " + any(depth - 1) + ")";
    }

    /** An assignment inside an expression: other operands are read before or after it. */
    private String assigned(int depth) {
        if (typed) {
            return "($a " + dice.pick("=", "+=", "-=") + " " + small() + ")";
        }
        return switch (dice.below(5)) {
            case 0 -> "(" + variable() + " = " + any(depth - 1) + ")";
            case 1 -> "(" + variable() + " + " + variable() + "++)";
            case 2 -> "(" + variable() + " . (" + variable() + " = " + string(depth - 1) + "))";
            case 3 -> "(" + variable() + "[" + key() + "] = " + scalar(0) + ")";
            default -> "(" + variable() + " " + dice.pick(ARITHMETIC) + "= " + number(depth - 1) + ")";
        };
    }

    private String call(int depth) {
        if (typed) {
            return switch (dice.below(4)) {
                case 0 -> "strictly(" + number(0) + ", " + string(depth - 1) + ")";
                case 1 -> "remembers()";
                case 2 -> "strictly(b: " + string(depth - 1) + ", a: " + small() + ")";
                default -> "Point::made(" + small() + ")";
            };
        }
        return switch (dice.below(10)) {
            case 0 -> "plain(" + any(depth - 1) + (dice.one(2) ? ", b: " + any(depth - 1) : "") + ")";
            case 1 -> "plain(..." + array(depth - 1) + ")";
            case 2 -> "remembers(" + any(depth - 1) + ")";
            case 3 -> "strictly(" + any(depth - 1) + ", " + any(depth - 1) + ")";
            case 4 ->
                "call_user_func(" + dice.pick("'plain'", "'remembers'", "[$c, 'area']", "'Point::made'", "'none'")
                        + ", " + any(depth - 1) + ")";
            case 5 -> "Suit::" + dice.pick("from", "tryFrom", "pick") + "(" + string(depth - 1) + ")";
            case 6 -> "Point::" + dice.pick("made", "anything", "area") + "(" + any(depth - 1) + ")";
            case 7 -> dice.pick("strlen", "plain", "$c->area", "$c->none", "Point::make", "$d") + "(...)";
            case 8 -> "(" + variable() + ")(" + any(depth - 1) + ")";
            default -> "plain(c: 1, a: " + any(depth - 1) + ")";
        };
    }

    private String closure(int depth) {
        if (typed) {
            return "(fn(int $x): int => $x + $a)(" + small() + ")";
        }
        return switch (dice.below(5)) {
            case 0 -> "(function () use (&$a) { return $a = " + any(depth - 1) + "; })()";
            case 1 -> "(static fn(...$x) => $x)(" + any(depth - 1) + ", k: " + any(depth - 1) + ")";
            case 2 ->
                "(function () { return $this->x ?? 'no'; })->call(" + dice.pick("$c", "new Point", "new Box") + ")";
            case 3 -> "Closure::bind(fn() => self::$count, null, Point::class)()";
            default ->
                "array_map(" + dice.pick("strval(...)", "'intval'", "fn($x) => [$x]") + ", " + array(depth - 1) + ")";
        };
    }

    String number(int depth) {
        if (depth == 0) {
            if (typed) {
                return dice.one(3) ? "$a" : small();
            }
            return dice.one(4) ? variable() : dice.one(4) ? dice.pick(FLOATS) : dice.pick(INTS);
        }
        return switch (dice.below(9)) {
            case 0 -> "count(" + array(depth - 1) + ")";
            case 1 -> "strlen(" + string(depth - 1) + ")";
            case 2 -> "-" + "(" + number(depth - 1) + ")";
            case 3 ->
                typed
                        ? "intdiv($a, " + small() + " + 1)"
                        : "intdiv(" + number(depth - 1) + ", " + number(depth - 1) + ")";
            case 4 ->
                dice.pick(
                        "Point::$count",
                        "Shape::SIDES",
                        "$c->x",
                        "$c?->x",
                        "Sub::SIDES",
                        "array_sum(" + array(0) + ")",
                        "$c::SIDES");
            case 5 -> typed ? "$a" : dice.pick("~", "+", "-", "(int) ") + variable();
            default ->
                typed
                        ? "(" + number(depth - 1) + " " + dice.pick("+", "-", "*", "&", "|", "^") + " "
                                + number(depth - 1) + ")"
                        : "(" + number(depth - 1) + " " + dice.pick(ARITHMETIC) + " " + number(depth - 1) + ")";
        };
    }

    private String small() {
        return dice.pick(SMALL_INTS);
    }

    String string(int depth) {
        if (depth == 0) {
            return dice.one(4) ? typed ? "$d" : variable() : dice.pick(STRINGS);
        }
        return switch (dice.below(11)) {
            case 0 -> "substr(" + string(depth - 1) + " . " + (typed ? string(depth - 1) : any(depth - 1)) + ", 0, 40)";
            case 1 -> typed ? "\"<{$b['k']} $b[0] $a {$c->x}>\"" : "\"<{$b['k']} $b[0] $a>\"";
            case 2 ->
                typed
                        ? "implode(',', array_map('gettype', " + array(depth - 1) + "))"
                        : "implode(',', " + array(depth - 1) + ")";
            case 3 -> "gettype(" + any(depth - 1) + ")";
            case 4 -> "get_debug_type(" + any(depth - 1) + ")";
            case 5 -> "strtoupper(" + string(depth - 1) + ")";
            case 6 -> "sprintf('%s|%05d|%x', " + string(depth - 1) + ", " + number(0) + ", " + number(0) + ")";
            case 7 -> typed ? "$d[0]" : variable() + "[" + dice.pick("0", "-1", "1", "'0'", "5") + "]";
            case 8 -> typed ? "(new Sub(4) . '')" : "\"{$c->x} {$d} {$e['x']}\"";
            case 9 -> "Suit::Hearts->" + dice.pick("name", "value");
            default -> typed ? dice.pick(STRINGS) : dice.pick(STRINGS) + "[" + key() + "]";
        };
    }

    String array(int depth) {
        if (depth == 0) {
            return dice.one(4) ? typed ? dice.pick("$b", "$e") : variable() : dice.pick(ARRAYS);
        }
        return switch (dice.below(10)) {
            case 0 -> "[" + scalar(depth - 1) + ", " + (typed ? "'z'" : key()) + " => " + scalar(depth - 1) + "]";
            case 1 -> "[...array_slice(" + array(depth - 1) + ", 0, 2), " + scalar(depth - 1) + "]";
            case 2 -> "array_map(fn($x) => " + scalar(depth - 1) + ", " + array(depth - 1) + ")";
            case 3 -> "array_filter(" + array(depth - 1) + ", fn($x) => " + any(depth - 1) + ")";
            case 4 -> "array_keys(" + array(depth - 1) + ")";
            case 5 -> "array_slice(" + array(depth - 1) + " + " + array(0) + ", 0, 4)";
            case 6 -> "array_slice(iterator_to_array(outer(" + scalar(depth - 1) + "), false), 0, 4)";
            case 7 -> "[" + (typed ? "$a" : variable()) + ", " + assigned(1) + "]";
            case 8 -> "array_slice((array) " + (typed ? "$b" : any(depth - 1)) + ", 0, 4)";
            default -> "array_slice(iterator_to_array(gen(" + scalar(depth - 1) + "), false), 0, 3)";
        };
    }

    String object(int depth) {
        if (typed) {
            return switch (dice.below(6)) {
                case 0 -> "new Point(" + number(0) + ")";
                case 1 -> "new Sub(y: " + any(depth - 1) + ")";
                case 2 -> "Sub::make(1, 2)";
                case 3 -> "clone $c";
                case 4 -> "(new Box)(" + small() + ")";
                default -> "$c->put('k', " + small() + ")";
            };
        }
        return switch (dice.below(15)) {
            case 0 -> "new Point(" + any(depth - 1) + ")";
            case 1 -> "new Sub(y: " + any(depth - 1) + ")";
            case 2 -> "Sub::make(" + any(depth - 1) + ")";
            case 3 -> "clone " + variable();
            case 4 -> variable() + "->area()";
            case 5 -> variable() + "?->y";
            case 6 -> "(new Sub())->set(" + any(depth - 1) + ")";
            case 7 -> "(new Point())->none(" + any(depth - 1) + ")";
            case 8 -> variable() + "?->area()?->x";
            case 9 -> "(new Box)(" + any(depth - 1) + ")";
            case 10 -> "Suit::Hearts->next()";
            case 11 -> "$c->put(" + key() + ", " + scalar(depth - 1) + ")";
            case 12 -> "new class(" + number(0) + ") extends Point { public $own = 1; }";
            case 13 -> variable() + "->{" + string(0) + "}";
            default -> variable() + "->none";
        };
    }

    /** What may be stored in an array without making it grow: never an array or object from a variable. */
    String scalar(int depth) {
        return switch (dice.below(4)) {
            case 0 -> "(int) " + (typed ? "$a" : variable());
            case 1 -> dice.pick(STRINGS);
            case 2 -> depth == 0 ? dice.pick(INTS) : "strlen(" + string(depth - 1) + ")";
            default -> dice.pick(FLOATS);
        };
    }

    String key() {
        return typed
                ? dice.pick("0", "1", "'k'")
                : dice.pick("0", "1", "'k'", "'x'", "'1'", "null", "true", "1.7", "-1", "$a", "'zz'");
    }

    String literal() {
        return switch (dice.below(6)) {
            case 0 -> dice.pick(FLOATS);
            case 1 -> dice.pick(STRINGS);
            case 2 -> dice.pick(ARRAYS);
            case 3 -> dice.pick("null", "true", "false");
            default -> dice.pick(INTS);
        };
    }

    String arrayLiteral() {
        return dice.pick(ARRAYS);
    }

    /** A type for a parameter or a result outside of classes. */
    String type() {
        return !typed && dice.one(3)
                ? dice.pick(TYPES)
                : dice.pick("mixed", "int|string|array|null|float|bool" + (typed ? "|object" : ""));
    }

    /** A second parameter, $b. */
    String parameter() {
        return !typed && dice.one(2) ? dice.pick(WITH_DEFAULTS) : "$b = " + literal();
    }

    String variable() {
        return dice.pick(VARIABLES);
    }
}
