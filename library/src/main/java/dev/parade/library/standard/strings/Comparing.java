package dev.parade.library.standard.strings;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpString;

/** Comparisons of strings: by bytes, ASCII case aside, by prefix, and in natural order. */
final class Comparing {
    private Comparing() {}

    @PhpFunction(
            sig = "strcmp(string $string1, string $string2): int",
            effect = {},
            doc = "Order of two strings by bytes: below, at or above zero.",
            examples = {"strcmp('a', 'b') => -1", "strcmp('a', 'a') => 0"})
    static long strcmp(PhpString string1, PhpString string2) {
        return bytes(string1, 0, string1.length(), string2, string2.length());
    }

    @PhpFunction(
            sig = "strcasecmp(string $string1, string $string2): int",
            effect = {},
            doc = "Order of two strings, ASCII case aside.",
            examples = "strcasecmp('HELLO', 'hello') => 0")
    static long strcasecmp(PhpString string1, PhpString string2) {
        return folded(string1, 0, string1.length(), string2, 0, string2.length());
    }

    @PhpFunction(
            sig = "strncmp(string $string1, string $string2, int $length): int",
            effect = {Effect.THROWS},
            doc = "Order of the first bytes of two strings.",
            examples = "strncmp('abcd', 'abef', 2) => 0")
    static long strncmp(BuiltinCall call, PhpString string1, PhpString string2, long length) {
        int n = prefix(call, 2, length);
        int first = Math.min(n, string1.length());
        int second = Math.min(n, string2.length());
        return bytes(string1, 0, first, string2, second);
    }

    @PhpFunction(
            sig = "strncasecmp(string $string1, string $string2, int $length): int",
            effect = {Effect.THROWS},
            doc = "Order of the first bytes of two strings, ASCII case aside.",
            examples = "strncasecmp('ABcd', 'abEF', 2) => 0")
    static long strncasecmp(BuiltinCall call, PhpString string1, PhpString string2, long length) {
        int n = prefix(call, 2, length);
        return folded(string1, 0, Math.min(n, string1.length()), string2, 0, Math.min(n, string2.length()));
    }

    @PhpFunction(
            sig = "strcoll(string $string1, string $string2): int",
            effect = {Effect.ENVIRONMENT},
            doc = "Order of two strings in the current locale, which is always C.",
            partial = "locales other than C",
            examples = "strcoll('a', 'b') => -1")
    static long strcoll(PhpString string1, PhpString string2) {
        return bytes(string1, 0, string1.length(), string2, string2.length());
    }

    @PhpFunction(
            sig =
                    "substr_compare(string $haystack, string $needle, int $offset, ?int $length = null, bool $case_insensitive = false): int",
            effect = {Effect.THROWS},
            doc = "Order of part of a string and another string.",
            examples = "substr_compare('Hello', 'LLO', -3, 3, true) => 0")
    static long substrCompare(
            BuiltinCall call, PhpString haystack, PhpString needle, long offset, Long length, boolean caseless) {
        if (length != null) {
            if (length == 0) {
                return 0;
            }
            if (length < 0) {
                throw ArgumentErrors.valueError(call, 3, "must be greater than or equal to 0");
            }
        }
        int n = haystack.length();
        long from = offset < 0 ? Math.max(0, offset + n) : offset;
        if (from > n) {
            throw ArgumentErrors.valueError(call, 2, "must be contained in argument #1 ($haystack)");
        }
        long most = length == null ? Math.max(needle.length(), n - from) : length;
        int start = (int) from;
        int end = (int) Math.min(n, from + Math.min(most, n));
        int second = (int) Math.min(most, needle.length());
        if (caseless) {
            return folded(haystack, start, end, needle, 0, second);
        }
        return bytes(haystack, start, end, needle, second);
    }

    private static int prefix(BuiltinCall call, int position, long length) {
        if (length < 0) {
            throw ArgumentErrors.valueError(call, position, "must be greater than or equal to 0");
        }
        return (int) Math.min(length, Integer.MAX_VALUE);
    }

    /** Order of a range and the start of a string: the difference of the first bytes that differ, else -1, 0 or 1. */
    private static int bytes(PhpString a, int from, int to, PhpString b, int end) {
        int i = java.util.Arrays.mismatch(a.bytes(), from, to, b.bytes(), 0, end);
        if (i < 0) {
            return 0;
        }
        return from + i < to && i < end ? a.at(from + i) - b.at(i) : Integer.compare(to - from, end);
    }

    /** The same by lower-case bytes. */
    static int folded(PhpString a, int aFrom, int aTo, PhpString b, int bFrom, int bTo) {
        int n = Math.min(aTo - aFrom, bTo - bFrom);
        for (int i = 0; i < n; i++) {
            int x = Ascii.lower(a.at(aFrom + i));
            int y = Ascii.lower(b.at(bFrom + i));
            if (x != y) {
                return x - y;
            }
        }
        return Integer.compare(aTo - aFrom, bTo - bFrom);
    }

    @PhpFunction(
            sig = "strnatcmp(string $string1, string $string2): int",
            effect = {},
            doc = "Order of two strings with digits compared as numbers.",
            examples = "strnatcmp('img12', 'img10') => 1")
    static long strnatcmp(PhpString string1, PhpString string2) {
        return NaturalOrder.compare(string1, string2, false);
    }

    @PhpFunction(
            sig = "strnatcasecmp(string $string1, string $string2): int",
            effect = {},
            doc = "Order of two strings with digits compared as numbers, ASCII case aside.",
            examples = "strnatcasecmp('IMG2', 'img10') => -1")
    static long strnatcasecmp(PhpString string1, PhpString string2) {
        return NaturalOrder.compare(string1, string2, true);
    }
}
