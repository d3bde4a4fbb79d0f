package dev.parade.library.standard.arrays;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpConstant;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Compare;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.ArrayLists;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.standard.strings.Ascii;
import java.util.Arrays;

/** Arrays made of other arrays' keys or values, or of one value. */
final class ArrayMaking {
    @PhpConstant(name = "CASE_LOWER")
    static final long CASE_LOWER = 0;

    @PhpConstant(name = "CASE_UPPER")
    static final long CASE_UPPER = 1;

    private static final long MOST = 0x40000000;

    private ArrayMaking() {}

    @PhpFunction(
            sig = "array_keys(array $array, mixed $filter_value = UNKNOWN, bool $strict = false): array",
            effect = {Effect.WARNS},
            doc = "The keys of an array, or those of a value.",
            examples = {
                "array_keys(['a' => 1, 'b' => 2]) => array ( 0 => 'a', 1 => 'b', )",
                "array_keys([1, 2, 1], 1) => array ( 0 => 0, 1 => 2, )"
            })
    static PhpArray arrayKeys(PhpArray array, Object filter, boolean strict) {
        if (filter == null) {
            return ArrayLists.keys(array);
        }
        var result = new PhpArray();
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            if (strict
                    ? Compare.strictEquals(filter, array.valueAt(p))
                    : Compare.looseEquals(filter, array.valueAt(p))) {
                result.append(array.keyAt(p));
            }
        }
        return result;
    }

    @PhpFunction(
            sig = "array_values(array $array): array",
            effect = {},
            doc = "The values of an array as a list.",
            examples = "array_values(['a' => 1, 'b' => 2]) => array ( 0 => 1, 1 => 2, )")
    static PhpArray arrayValues(PhpArray array) {
        if (array.isPacked() && array.nextKey() == array.size()) {
            return array;
        }
        return ArrayLists.values(array);
    }

    @PhpFunction(
            sig = "array_fill(int $start_index, int $count, mixed $value): array",
            effect = {Effect.THROWS},
            doc = "An array with the same value many times, from a key on.",
            examples = "array_fill(5, 2, 'x') => array ( 5 => 'x', 6 => 'x', )")
    static PhpArray arrayFill(BuiltinCall call, long start, long count, Object value) {
        if (count < 0) {
            throw ArgumentErrors.valueError(call, 1, "must be greater than or equal to 0");
        }
        if (count > Integer.MAX_VALUE - 8) {
            throw ArgumentErrors.valueError(call, 1, "is too large");
        }
        if (count > 0 && start > Long.MAX_VALUE - count + 1) {
            throw PhpErrors.error("Cannot add element to the array as the next element is already occupied");
        }
        int n = (int) count;
        if (start == 0 && value instanceof Long number) {
            var longs = new long[n];
            Arrays.fill(longs, number);
            return PhpArray.ofLongs(longs, n);
        }
        if (start == 0 && value instanceof Double number) {
            var doubles = new double[n];
            Arrays.fill(doubles, number);
            return PhpArray.ofDoubles(doubles, n);
        }
        if (start == 0) {
            var values = new Object[n];
            Arrays.fill(values, value);
            return PhpArray.ofList(values);
        }
        var result = new PhpArray();
        for (int i = 0; i < n; i++) {
            result.put(start + i, value);
        }
        return result;
    }

    @PhpFunction(
            sig = "array_fill_keys(array $keys, mixed $value): array",
            effect = {Effect.WARNS},
            doc = "An array with the same value under each of some keys.",
            examples = "array_fill_keys(['a', 5], 0) => array ( 'a' => 0, 5 => 0, )")
    static PhpArray arrayFillKeys(PhpArray keys, Object value) {
        var result = new PhpArray();
        for (int p = keys.skipHoles(0); p < keys.end(); p = keys.skipHoles(p + 1)) {
            result.putKey(key(keys.valueAt(p)), value);
        }
        return result;
    }

    /** A value as a key: ints stay, all else is read as a string. */
    private static Object key(Object value) {
        return value instanceof Long ? value : Conversions.toPhpString(value);
    }

    @PhpFunction(
            sig = "array_combine(array $keys, array $values): array",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "An array of the values of one array as keys and those of another as values.",
            examples = "array_combine(['a', 'b'], [1, 2]) => array ( 'a' => 1, 'b' => 2, )")
    static PhpArray arrayCombine(BuiltinCall call, PhpArray keys, PhpArray values) {
        if (keys.size() != values.size()) {
            throw ArgumentErrors.valueError(call, 0, "and argument #2 ($values) must have the same number of elements");
        }
        // Keys 0, 1, 2 make a list.
        var result = keys.isLongs() ? new PhpArray() : PhpArray.ofCapacity(keys.size());
        int v = values.skipHoles(0);
        for (int p = keys.skipHoles(0); p < keys.end(); p = keys.skipHoles(p + 1)) {
            result.putRaw(key(keys.valueAt(p)), Elements.carried(values.rawAt(v)));
            v = values.skipHoles(v + 1);
        }
        return result;
    }

    @PhpFunction(
            sig = "array_flip(array $array): array",
            effect = {Effect.WARNS},
            doc = "An array with keys and values exchanged.",
            examples = "array_flip(['a', 'b']) => array ( 'a' => 0, 'b' => 1, )")
    static PhpArray arrayFlip(Request request, BuiltinCall call, PhpArray array) {
        var result = array.isLongs() ? new PhpArray() : PhpArray.ofCapacity(array.size());
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            Object value = array.valueAt(p);
            if (value instanceof Long || value instanceof PhpString) {
                result.putKey(value, array.keyAt(p));
            } else {
                Elements.warn(request, call, "Can only flip string and integer values, entry skipped");
            }
        }
        return result;
    }

    @PhpFunction(
            sig = "array_count_values(array $array): array",
            effect = {Effect.WARNS},
            doc = "How often each value occurs.",
            examples = "array_count_values(['a', 'b', 'a']) => array ( 'a' => 2, 'b' => 1, )")
    static PhpArray arrayCountValues(Request request, BuiltinCall call, PhpArray array) {
        var result = new PhpArray();
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            Object value = array.valueAt(p);
            if (value instanceof Long || value instanceof PhpString) {
                int at = result.findKey(value);
                if (at < 0) {
                    result.putKey(value, 1L);
                } else {
                    result.setRawAt(at, (Long) result.valueAt(at) + 1);
                }
            } else {
                Elements.warn(request, call, "Can only count string and integer values, entry skipped");
            }
        }
        return result;
    }

    @PhpFunction(
            sig = "array_change_key_case(array $array, int $case = CASE_LOWER): array",
            effect = {},
            doc = "An array with its keys in lower or upper case.",
            examples = "array_change_key_case(['Ab' => 1], CASE_UPPER) => array ( 'AB' => 1, )")
    static PhpArray arrayChangeKeyCase(PhpArray array, long to) {
        var result = new PhpArray();
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            Object key = array.keyAt(p);
            if (key instanceof PhpString text) {
                key = to == CASE_LOWER ? text.toLowerCase() : Ascii.toUpperCase(text);
            }
            result.putRaw(key, Elements.carried(array.rawAt(p)));
        }
        return result;
    }

    @PhpFunction(
            sig = "array_pad(array $array, int $length, mixed $value): array",
            effect = {Effect.THROWS},
            doc = "An array filled up with a value at its end, or for a negative length at its start.",
            examples = "array_pad([1], 3, 0) => array ( 0 => 1, 1 => 0, 2 => 0, )")
    static PhpArray arrayPad(Request request, BuiltinCall call, PhpArray array, long length, Object value) {
        if (request.level() >= 83) {
            if (length < -MOST || length > MOST) {
                throw ArgumentErrors.valueError(call, 1, "must not exceed the maximum allowed array size");
            }
        } else if (Math.abs(length) - array.size() > 1_048_576) {
            throw ArgumentErrors.valueError(call, 1, "must be less than or equal to 1048576");
        }
        long missing = Math.abs(length) - array.size();
        if (missing <= 0) {
            return array;
        }
        var result = new PhpArray();
        for (long i = 0; length < 0 && i < missing; i++) {
            result.append(value);
        }
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            if (array.isStringKeyAt(p)) {
                Elements.put(result, array, p);
            } else {
                Elements.append(result, array, p);
            }
        }
        for (long i = 0; length > 0 && i < missing; i++) {
            result.append(value);
        }
        return result;
    }

    @PhpFunction(
            sig = "array_reverse(array $array, bool $preserve_keys = false): array",
            effect = {},
            doc = "An array in reverse order; string keys stay, int keys only if asked for.",
            examples = "array_reverse(['a' => 1, 2]) => array ( 0 => 2, 'a' => 1, )")
    static PhpArray arrayReverse(PhpArray array, boolean preserve) {
        if (array.isLongs() && !preserve) {
            int n = array.size();
            var longs = new long[n];
            for (int i = 0; i < n; i++) {
                longs[n - 1 - i] = array.longAt(i);
            }
            return PhpArray.ofLongs(longs, n);
        }
        var result = preserve ? new PhpArray() : new PhpArray(array.size());
        for (int p = array.skipHolesBack(array.end() - 1); p >= 0; p = p == 0 ? -1 : array.skipHolesBack(p - 1)) {
            if (preserve || array.isStringKeyAt(p)) {
                Elements.put(result, array, p);
            } else {
                Elements.append(result, array, p);
            }
        }
        return result;
    }

    @PhpFunction(
            sig = "array_unique(array $array, int $flags = SORT_STRING): array",
            effect = {Effect.WARNS},
            doc = "An array without the later ones of equal values.",
            examples = "array_unique([1, '1', 2]) => array ( 0 => 1, 2 => 2, )")
    static PhpArray arrayUnique(PhpArray array, long flags) {
        return array.size() <= 1 ? array : UniqueValues.of(array, flags);
    }
}
