package dev.parade.tests.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Makes PHP programs of many small cases; each prints its number, its result or its error. The same seed gives the same
 * program. Only what every PHP from 8.2 on answers alike is generated.
 */
final class ProgramGenerator {
    private static final List<String> SCALARS = List.of(
            "0",
            "1",
            "-1",
            "2",
            "7",
            "10",
            "255",
            "PHP_INT_MAX",
            "PHP_INT_MIN",
            "0.0",
            "-0.0",
            "1.5",
            "-2.5",
            "1e3",
            "1e15",
            "1e16",
            "0.1",
            "1e100",
            "1e-7",
            "INF",
            "NAN",
            "true",
            "false",
            "null",
            "''",
            "'0'",
            "'1'",
            "'abc'",
            "' 12'",
            "'12 '",
            "'1e2'",
            "'0x1A'",
            "'-5'",
            "'3.14'",
            "'a'",
            "'Zz'",
            "\"\\0\"",
            "'12abc'",
            "'.5'",
            "'héllo'");
    private static final List<String> ARRAYS = List.of(
            "[]",
            "[1]",
            "[1, 2, 3]",
            "['a' => 1, 'b' => 2]",
            "[3 => 'x', 1 => 'y']",
            "[[1], [2]]",
            "['x', 'y', 5 => 'z']",
            "['1' => 'a', 'k' => null]",
            "[1.5, true, null, 'a']");
    private static final List<String> BINARY = List.of(
            "+", "-", "*", "/", "%", "**", ".", "<", "<=", ">", ">=", "==", "!=", "===", "!==", "<=>", "&", "|", "^",
            "<<", ">>", "&&", "||", "xor", "??");
    private static final List<String> UNARY =
            List.of("-", "+", "!", "~", "(int)", "(float)", "(string)", "(bool)", "(array)");
    private static final List<String> OF_ANY = List.of(
            "gettype",
            "intval",
            "floatval",
            "is_numeric",
            "json_encode",
            "serialize",
            "is_callable",
            "boolval",
            "is_int",
            "var_export",
            "get_debug_type",
            "is_scalar",
            "is_countable");
    private static final List<String> OF_NUMBER =
            List.of("abs", "ceil", "floor", "round", "dechex", "number_format", "sqrt");
    private static final List<String> OF_STRING = List.of(
            "strlen",
            "strrev",
            "ucfirst",
            "strtoupper",
            "trim",
            "md5",
            "bin2hex",
            "strval",
            "nl2br",
            "addslashes",
            "ucwords",
            "lcfirst",
            "str_split",
            "htmlspecialchars",
            "quotemeta",
            "crc32",
            "ctype_digit",
            "ctype_alpha",
            "soundex",
            "metaphone",
            "urlencode",
            "base64_encode",
            "json_decode",
            "hexdec",
            "bindec",
            "octdec",
            "count_chars");
    private static final List<String> OF_ARRAY = List.of(
            "array_sum",
            "array_product",
            "count",
            "array_keys",
            "array_values",
            "array_reverse",
            "array_unique",
            "array_flip",
            "max",
            "min",
            "implode",
            "array_filter",
            "array_is_list",
            "array_key_last",
            "array_count_values");
    private static final List<String> OF_TWO_STRINGS = List.of(
            "explode",
            "strpos",
            "str_contains",
            "strcmp",
            "strnatcmp",
            "levenshtein",
            "similar_text",
            "strstr",
            "substr_count",
            "str_starts_with",
            "ltrim",
            "strncmp",
            "strcasecmp",
            "strrpos",
            "strpbrk",
            "version_compare",
            "strspn");
    private static final List<String> OF_STRING_AND_INT = List.of(
            "str_repeat", "str_pad", "substr", "wordwrap", "chunk_split", "str_split", "round", "number_format");
    private static final List<String> OF_TWO_ARRAYS = List.of(
            "array_merge",
            "array_diff",
            "array_intersect",
            "array_combine",
            "array_diff_key",
            "array_replace",
            "array_intersect_key",
            "array_merge_recursive",
            "array_diff_assoc",
            "max",
            "min");
    private static final List<String> OF_ARRAY_AND_INT =
            List.of("array_slice", "array_chunk", "array_fill_keys", "array_column");

    private final RandomGenerator random;

    ProgramGenerator(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** A whole program of so many cases. */
    String program(int cases) {
        StringBuilder program = new StringBuilder("""
                <?php
                set_error_handler(function ($no, $message) { echo "  warning: $message\\n"; return true; });
                function show(int $case, callable $body): void {
                    echo "case $case\\n";
                    try {
                        $result = $body();
                        echo '  ', str_replace("\\n", "\\n  ", var_export($result, true)), "\\n";
                    } catch (Throwable $e) {
                        echo '  ', get_class($e), ': ', $e->getMessage(), "\\n";
                    }
                }
                """);
        for (int i = 0; i < cases; i++) {
            program.append("show(")
                    .append(i)
                    .append(", function () { ")
                    .append(body())
                    .append(" });\n");
        }
        return program.toString();
    }

    private String body() {
        return switch (random.nextInt(6)) {
            case 0 -> "$a = " + value(2) + "; $b = $a; " + change("$b") + " return [$a, $b];";
            case 1 -> "$r = []; foreach (" + pick(ARRAYS) + " as $k => $v) { $r[$k] = " + use("$v") + "; } return $r;";
            case 2 ->
                "$s = " + value(1) + "; for ($i = 0; $i < 4; $i++) { $s " + pick(List.of(".=", "+=", "-=", "*=", "??="))
                        + " $i; } return $s;";
            default -> "return " + value(3) + ";";
        };
    }

    private String change(String variable) {
        return switch (random.nextInt(5)) {
            case 0 -> variable + "[] = " + value(1) + ";";
            case 1 -> variable + "[" + small() + "] = " + value(1) + ";";
            case 2 -> "unset(" + variable + "[" + small() + "]);";
            case 3 -> variable + "[0][1] = " + scalar() + ";";
            default -> variable + " .= 'x';";
        };
    }

    private String use(String variable) {
        return random.nextBoolean()
                ? "(" + variable + " " + pick(BINARY) + " " + scalar() + ")"
                : pick(OF_ANY) + "(" + variable + ")";
    }

    private String value(int depth) {
        if (depth == 0 || random.nextInt(5) == 0) {
            return random.nextInt(4) == 0 ? pick(ARRAYS) : scalar();
        }
        return switch (random.nextInt(8)) {
            case 0 -> pick(UNARY) + "(" + value(depth - 1) + ")";
            case 1 -> pick(OF_ANY) + "(" + value(depth - 1) + ")";
            case 2 -> call(depth - 1);
            case 3 -> pick(OF_NUMBER) + "(" + pick(List.of("", "(int) ", "(float) ")) + scalar() + ")";
            case 4 -> "(" + value(depth - 1) + " ? " + value(depth - 1) + " : " + scalar() + ")";
            default -> "(" + value(depth - 1) + " " + pick(BINARY) + " " + value(depth - 1) + ")";
        };
    }

    /** A call whose arguments are mostly of the right type; the wrong ones test the messages. */
    private String call(int depth) {
        return switch (random.nextInt(6)) {
            case 0 -> pick(OF_STRING) + "(" + scalar() + ")";
            case 1 -> pick(OF_ARRAY) + "(" + pick(ARRAYS) + ")";
            case 2 -> pick(OF_TWO_STRINGS) + "(" + scalar() + ", " + scalar() + ")";
            case 3 -> pick(OF_STRING_AND_INT) + "(" + scalar() + ", " + small() + ")";
            case 4 -> pick(OF_TWO_ARRAYS) + "(" + pick(ARRAYS) + ", " + pick(ARRAYS) + ")";
            default -> pick(OF_ARRAY_AND_INT) + "(" + (depth == 0 ? pick(ARRAYS) : value(depth)) + ", " + small() + ")";
        };
    }

    /** Small enough that no case asks for gigabytes. */
    private String small() {
        return pick(List.of(
                "0", "1", "2", "-1", "3", "'a'", "''", "null", "true", "[1, 2]", "'12'", "1.5", "','", "['a']"));
    }

    private String scalar() {
        return pick(SCALARS);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
