package dev.parade.library.standard.arrays;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpConstant;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.runtime.Compare;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;
import java.util.ArrayDeque;
import java.util.Deque;

/** How many, and whether and where something is in an array. */
final class ArrayLookup {
    @PhpConstant(name = "COUNT_NORMAL")
    static final long COUNT_NORMAL = 0;

    @PhpConstant(name = "COUNT_RECURSIVE")
    static final long COUNT_RECURSIVE = 1;

    private ArrayLookup() {}

    @PhpFunction(
            sig = "count(Countable|array $value, int $mode = COUNT_NORMAL): int",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "Number of elements of an array, or what a Countable object says.",
            calls = "value",
            aliases = "sizeof",
            examples = {"count([1, 2]) => 2", "count([1, [2, 3]], COUNT_RECURSIVE) => 4"})
    static long count(Request request, BuiltinCall call, Object value, long mode) {
        if (mode != COUNT_NORMAL && mode != COUNT_RECURSIVE) {
            throw ArgumentErrors.valueError(call, 1, "must be either COUNT_NORMAL or COUNT_RECURSIVE");
        }
        if (value instanceof PhpArray array) {
            return mode == COUNT_NORMAL ? array.size() : deepCount(request, call, array, new ArrayDeque<>());
        }
        PhpArray method = PhpArray.ofList(value, PhpString.of("count"));
        Object result = Callables.call(request, method);
        method.releaseElements();
        return Conversions.toLong(result);
    }

    private static long deepCount(Request request, BuiltinCall call, PhpArray array, Deque<PhpArray> open) {
        for (PhpArray outer : open) {
            if (outer == array) {
                Elements.warn(request, call, "Recursion detected");
                return 0;
            }
        }
        long count = array.size();
        if (array.isLongs() || array.isDoubles()) {
            return count;
        }
        open.push(array);
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            if (array.valueAt(p) instanceof PhpArray inner) {
                count += deepCount(request, call, inner, open);
            }
        }
        open.pop();
        return count;
    }

    @PhpFunction(
            sig = "in_array(mixed $needle, array $haystack, bool $strict = false): bool",
            effect = {Effect.WARNS},
            doc = "Whether a value is in an array.",
            examples = {"in_array(2, [1, 2]) => true", "in_array('2', [1, 2], true) => false"})
    static boolean inArray(Object needle, PhpArray haystack, boolean strict) {
        return search(needle, haystack, strict) >= 0;
    }

    @PhpFunction(
            sig = "array_search(mixed $needle, array $haystack, bool $strict = false): int|string|false",
            effect = {Effect.WARNS},
            doc = "The first key of a value, false if there is none.",
            examples = "array_search(2, ['a' => 1, 'b' => 2]) => 'b'")
    static Object arraySearch(Object needle, PhpArray haystack, boolean strict) {
        int p = search(needle, haystack, strict);
        return p < 0 ? false : haystack.keyAt(p);
    }

    /** Position of a value, or -1. */
    static int search(Object needle, PhpArray haystack, boolean strict) {
        if (needle instanceof Long number && haystack.isLongs()) {
            for (int i = 0; i < haystack.size(); i++) {
                if (haystack.longAt(i) == number) {
                    return i;
                }
            }
            return -1;
        }
        if (strict && needle instanceof PhpString text) {
            for (int p = haystack.skipHoles(0); p < haystack.end(); p = haystack.skipHoles(p + 1)) {
                if (haystack.valueAt(p) instanceof PhpString other && other.equalBytes(text)) {
                    return p;
                }
            }
            return -1;
        }
        haystack.retain();
        try {
            for (int p = haystack.skipHoles(0); p < haystack.end(); p = haystack.skipHoles(p + 1)) {
                Object value = haystack.valueAt(p);
                if (strict ? Compare.strictEquals(needle, value) : Compare.looseEquals(needle, value)) {
                    return p;
                }
            }
            return -1;
        } finally {
            haystack.releaseInFlight();
        }
    }

    @PhpFunction(
            sig = "array_key_exists($key, array $array): bool",
            effect = {Effect.THROWS},
            doc = "Whether an array has a key, even with null under it.",
            aliases = "key_exists",
            examples = {"array_key_exists('a', ['a' => null]) => true", "array_key_exists(1, [7]) => false"})
    static boolean arrayKeyExists(Request request, Object key, PhpArray array) {
        return switch (key) {
            case Long number -> array.find(number) >= 0;
            case PhpString text -> array.findKey(text) >= 0;
            case PhpNull none -> {
                if (request.level() >= 85) {
                    request.deprecated("Using null as the key parameter for array_key_exists() is deprecated, use an"
                            + " empty string instead");
                }
                yield array.find(PhpString.EMPTY) >= 0;
            }
            case Boolean bool -> array.find(bool ? 1L : 0L) >= 0;
            case Double number -> array.find(Conversions.implicitToLong(number)) >= 0;
            default -> array.findKey(Conversions.toKey(key)) >= 0;
        };
    }

    @PhpFunction(
            sig = "array_key_first(array $array): int|string|null",
            effect = {},
            doc = "The first key, null for an empty array.",
            examples = "array_key_first(['a' => 1, 'b' => 2]) => 'a'")
    static Object arrayKeyFirst(PhpArray array) {
        return array.isEmpty() ? null : array.keyAt(array.skipHoles(0));
    }

    @PhpFunction(
            sig = "array_key_last(array $array): int|string|null",
            effect = {},
            doc = "The last key, null for an empty array.",
            examples = "array_key_last(['a' => 1, 'b' => 2]) => 'b'")
    static Object arrayKeyLast(PhpArray array) {
        return array.isEmpty() ? null : array.keyAt(array.skipHolesBack(array.end() - 1));
    }

    @PhpFunction(
            sig = "array_first(array $array): mixed",
            effect = {},
            since = "8.5",
            doc = "The first value, null for an empty array.",
            examples = "array_first([7, 8]) => 7")
    static Object arrayFirst(PhpArray array) {
        return array.isEmpty() ? null : array.valueAt(array.skipHoles(0));
    }

    @PhpFunction(
            sig = "array_last(array $array): mixed",
            effect = {},
            since = "8.5",
            doc = "The last value, null for an empty array.",
            examples = "array_last([7, 8]) => 8")
    static Object arrayLast(PhpArray array) {
        return array.isEmpty() ? null : array.valueAt(array.skipHolesBack(array.end() - 1));
    }

    @PhpFunction(
            sig = "array_is_list(array $array): bool",
            effect = {},
            doc = "Whether the keys are 0, 1, 2 and so on, in order.",
            examples = {"array_is_list([1, 2]) => true", "array_is_list([1 => 1]) => false"})
    static boolean arrayIsList(PhpArray array) {
        return array.isList();
    }
}
