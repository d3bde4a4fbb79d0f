package dev.parade.library.standard.arrays;

import dev.parade.catalog.PhpConstant;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;

/** Functions that call back with the elements of arrays. */
final class ArrayCallbacks {
    @PhpConstant(name = "ARRAY_FILTER_USE_KEY")
    static final long USE_KEY = 2;

    @PhpConstant(name = "ARRAY_FILTER_USE_BOTH")
    static final long USE_BOTH = 1;

    private ArrayCallbacks() {}

    @PhpFunction(
            sig = "array_map(?callable $callback, array $array, array ...$arrays): array",
            effect = {},
            doc = "What a callback makes of each element, or of the elements of several arrays at the same place.",
            examples = {
                "array_map('strtoupper', ['x' => 'a']) => array ( 'x' => 'A', )",
                "array_map(null, [1, 2], ['a', 'b'])[1] => array ( 0 => 2, 1 => 'b', )"
            })
    static PhpArray arrayMap(PhpCallable callback, PhpArray array, PhpArray... arrays) {
        if (arrays.length == 0) {
            return callback == null || array.isEmpty() ? array : ArrayMapping.map(callback, array);
        }
        var all = new PhpArray[arrays.length + 1];
        all[0] = array;
        System.arraycopy(arrays, 0, all, 1, arrays.length);
        return ArrayMapping.zip(callback, all);
    }

    @PhpFunction(
            sig = "array_filter(array $array, ?callable $callback = null, int $mode = 0): array",
            effect = {},
            doc = "The elements for which a callback answers true, or that are true themselves; keys stay.",
            examples = {
                "array_filter([1, 0, 2]) => array ( 0 => 1, 2 => 2, )",
                "array_filter(['a' => 1, 'b' => 2], fn($k) => $k == 'b', ARRAY_FILTER_USE_KEY) => array ( 'b' => 2, )"
            })
    static PhpArray arrayFilter(PhpArray array, PhpCallable callback, long mode) {
        return ArrayMapping.filter(callback, array, mode != USE_KEY, mode != 0);
    }

    @PhpFunction(
            sig = "array_reduce(array $array, callable $callback, mixed $initial = null): mixed",
            effect = {},
            doc = "One value made by a callback of a value so far and each element.",
            examples = "array_reduce([1, 2, 3], fn($sum, $x) => $sum + $x, 10) => 16")
    static Object arrayReduce(PhpArray array, PhpCallable callback, Object initial) {
        return PhpReference.deref(ArrayMapping.reduce(callback, array, initial));
    }

    @PhpFunction(
            sig = "array_find(array $array, callable $callback): mixed",
            effect = {},
            since = "8.4",
            doc = "The first value for which a callback answers true, null if there is none.",
            examples = "array_find([1, 2, 3], fn($x) => $x > 1) => 2")
    static Object arrayFind(PhpArray array, PhpCallable callback) {
        int p = ArrayMapping.find(callback, array, true);
        return p < 0 ? null : array.valueAt(p);
    }

    @PhpFunction(
            sig = "array_find_key(array $array, callable $callback): mixed",
            effect = {},
            since = "8.4",
            doc = "The first key for whose value a callback answers true, null if there is none.",
            examples = "array_find_key(['a' => 1, 'b' => 2], fn($x) => $x > 1) => 'b'")
    static Object arrayFindKey(PhpArray array, PhpCallable callback) {
        int p = ArrayMapping.find(callback, array, true);
        return p < 0 ? null : array.keyAt(p);
    }

    @PhpFunction(
            sig = "array_any(array $array, callable $callback): bool",
            effect = {},
            since = "8.4",
            doc = "Whether a callback answers true for an element.",
            examples = "array_any([1, 2], fn($x) => $x > 1) => true")
    static boolean arrayAny(PhpArray array, PhpCallable callback) {
        return ArrayMapping.find(callback, array, true) >= 0;
    }

    @PhpFunction(
            sig = "array_all(array $array, callable $callback): bool",
            effect = {},
            since = "8.4",
            doc = "Whether a callback answers true for all elements.",
            examples = "array_all([1, 2], fn($x) => $x > 1) => false")
    static boolean arrayAll(PhpArray array, PhpCallable callback) {
        return ArrayMapping.find(callback, array, false) < 0;
    }
}
