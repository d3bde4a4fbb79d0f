package dev.parade.library.standard.strings;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpString;

/** Positions of strings and characters in strings. */
final class StringSearch {
    private static final String OUTSIDE = "must be contained in argument #1 ($haystack)";

    private StringSearch() {}

    private static Object found(int position) {
        return position < 0 ? (Object) false : (Object) (long) position;
    }

    private static int offset(BuiltinCall call, PhpString haystack, long offset) {
        int n = haystack.length();
        long from = offset < 0 ? offset + n : offset;
        if (from < 0 || from > n) {
            throw ArgumentErrors.valueError(call, 2, OUTSIDE);
        }
        return (int) from;
    }

    @PhpFunction(
            sig = "strpos(string $haystack, string $needle, int $offset = 0): int|false",
            effect = {Effect.THROWS},
            doc = "First position of a string in another.",
            examples = {"strpos('hello', 'l') => 2", "strpos('hello', 'x') => false"})
    static Object strpos(BuiltinCall call, PhpString haystack, PhpString needle, long offset) {
        int from = offset(call, haystack, offset);
        return found(ByteSearch.first(haystack.bytes(), from, haystack.length(), needle.bytes(), needle.length()));
    }

    @PhpFunction(
            sig = "stripos(string $haystack, string $needle, int $offset = 0): int|false",
            effect = {Effect.THROWS},
            doc = "First position of a string in another, ASCII case aside.",
            examples = "stripos('Hello', 'L') => 2")
    static Object stripos(BuiltinCall call, PhpString haystack, PhpString needle, long offset) {
        return strpos(call, haystack.toLowerCase(), needle.toLowerCase(), offset);
    }

    @PhpFunction(
            sig = "strrpos(string $haystack, string $needle, int $offset = 0): int|false",
            effect = {Effect.THROWS},
            doc = "Last position of a string in another.",
            examples = {"strrpos('hello', 'l') => 3", "strrpos('hello', 'l', -3) => 2"})
    static Object strrpos(BuiltinCall call, PhpString haystack, PhpString needle, long offset) {
        int n = haystack.length();
        int m = needle.length();
        if (offset > n || offset < -(long) n) {
            throw ArgumentErrors.valueError(call, 2, OUTSIDE);
        }
        int first = 0;
        int last = n - m;
        if (offset >= 0) {
            first = (int) offset;
        } else if (-offset >= m) {
            last = (int) (n + offset);
        }
        return found(ByteSearch.last(haystack.bytes(), first, last, needle.bytes(), m));
    }

    @PhpFunction(
            sig = "strripos(string $haystack, string $needle, int $offset = 0): int|false",
            effect = {Effect.THROWS},
            doc = "Last position of a string in another, ASCII case aside.",
            examples = "strripos('HeLLo', 'l') => 3")
    static Object strripos(BuiltinCall call, PhpString haystack, PhpString needle, long offset) {
        return strrpos(call, haystack.toLowerCase(), needle.toLowerCase(), offset);
    }

    @PhpFunction(
            sig = "str_contains(string $haystack, string $needle): bool",
            effect = {},
            doc = "Whether a string occurs in another.",
            examples = "str_contains('hello', 'ell') => true")
    static boolean strContains(PhpString haystack, PhpString needle) {
        return ByteSearch.first(haystack.bytes(), 0, haystack.length(), needle.bytes(), needle.length()) >= 0;
    }

    @PhpFunction(
            sig = "str_starts_with(string $haystack, string $needle): bool",
            effect = {},
            doc = "Whether a string starts with another.",
            examples = "str_starts_with('hello', 'he') => true")
    static boolean strStartsWith(PhpString haystack, PhpString needle) {
        return haystack.startsWith(needle);
    }

    @PhpFunction(
            sig = "str_ends_with(string $haystack, string $needle): bool",
            effect = {},
            doc = "Whether a string ends with another.",
            examples = "str_ends_with('hello', 'lo') => true")
    static boolean strEndsWith(PhpString haystack, PhpString needle) {
        return haystack.endsWith(needle);
    }

    private static Object part(PhpString haystack, int position, boolean before) {
        if (position < 0) {
            return false;
        }
        return before ? haystack.substring(0, position) : haystack.substring(position, haystack.length());
    }

    @PhpFunction(
            sig = "strstr(string $haystack, string $needle, bool $before_needle = false): string|false",
            effect = {},
            doc = "The string from the first occurrence of another on, or what comes before.",
            aliases = "strchr",
            examples = {"strstr('user@host', '@') => '@host'", "strstr('user@host', '@', true) => 'user'"})
    static Object strstr(PhpString haystack, PhpString needle, boolean before) {
        return part(haystack, haystack.indexOf(needle, 0), before);
    }

    @PhpFunction(
            sig = "stristr(string $haystack, string $needle, bool $before_needle = false): string|false",
            effect = {},
            doc = "strstr(), ASCII case aside.",
            examples = "stristr('USER@HOST', 'r@h') => 'R@HOST'")
    static Object stristr(PhpString haystack, PhpString needle, boolean before) {
        return part(haystack, haystack.toLowerCase().indexOf(needle.toLowerCase(), 0), before);
    }

    @PhpFunction(
            sig = "strrchr(string $haystack, string $needle, bool $before_needle = false): string|false",
            effect = {},
            doc = "The string from the last occurrence of a character on, or what comes before.",
            examples = "strrchr('a/b/c', '/') => '/c'")
    static Object strrchr(PhpString haystack, PhpString needle, boolean before) {
        int wanted = needle.isEmpty() ? 0 : needle.at(0);
        int i = haystack.length() - 1;
        while (i >= 0 && haystack.at(i) != wanted) {
            i--;
        }
        return part(haystack, i, before);
    }

    @PhpFunction(
            sig = "strpbrk(string $string, string $characters): string|false",
            effect = {Effect.THROWS},
            doc = "The string from the first of some characters on.",
            examples = "strpbrk('This is', 'st') => 's is'")
    static Object strpbrk(BuiltinCall call, PhpString string, PhpString characters) {
        if (characters.isEmpty()) {
            throw ArgumentErrors.valueError(call, 1, "must be a non-empty string");
        }
        boolean[] set = Ascii.plainSet(characters);
        for (int i = 0; i < string.length(); i++) {
            if (set[string.at(i)]) {
                return string.substring(i, string.length());
            }
        }
        return false;
    }

    @PhpFunction(
            sig = "strspn(string $string, string $characters, int $offset = 0, ?int $length = null): int",
            effect = {},
            doc = "Length of the first run of only the given characters.",
            examples = "strspn('42 is', '1234567890') => 2")
    static long strspn(PhpString string, PhpString characters, long offset, Long length) {
        return run(string, Ascii.plainSet(characters), true, offset, length);
    }

    @PhpFunction(
            sig = "strcspn(string $string, string $characters, int $offset = 0, ?int $length = null): int",
            effect = {},
            doc = "Length of the first run without any of the given characters.",
            examples = "strcspn('hello', 'l') => 2")
    static long strcspn(PhpString string, PhpString characters, long offset, Long length) {
        return run(string, Ascii.plainSet(characters), false, offset, length);
    }

    private static long run(PhpString string, boolean[] set, boolean member, long offset, Long length) {
        int from = StringBasics.start(offset, string.length());
        int to = StringBasics.end(from, length, string.length());
        int i = from;
        while (i < to && set[string.at(i)] == member) {
            i++;
        }
        return i - from;
    }

    @PhpFunction(
            sig = "substr_count(string $haystack, string $needle, int $offset = 0, ?int $length = null): int",
            effect = {Effect.THROWS},
            doc = "How often a string occurs in another, without overlaps.",
            examples = "substr_count('This is a test', 'is') => 2")
    static long substrCount(BuiltinCall call, PhpString haystack, PhpString needle, long offset, Long length) {
        if (needle.isEmpty()) {
            throw EmptyArgument.error(call, 1);
        }
        int from = offset(call, haystack, offset);
        int to = haystack.length();
        if (length != null) {
            long l = length < 0 ? length + (to - from) : length;
            if (l < 0 || l > to - from) {
                throw ArgumentErrors.valueError(call, 3, OUTSIDE);
            }
            to = from + (int) l;
        }
        return ByteSearch.count(haystack, from, to, needle);
    }
}
