package dev.parade.library.core;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;

/** Functions over iterators. */
final class IteratorFunctions {
    private IteratorFunctions() {}

    @PhpFunction(
            sig = "iterator_to_array(Traversable|array $iterator, bool $preserve_keys = true): array",
            effect = {UNKNOWN, THROWS},
            doc = "The elements of an iterator as an array.",
            examples = "iterator_to_array(['a' => 1], false) => array (0 => 1)")
    static PhpArray toArray(Request request, Object iterator, boolean preserveKeys) {
        PhpArray result = new PhpArray();
        if (iterator instanceof PhpArray array) {
            if (preserveKeys) {
                return array;
            }
            for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
                result.append(array.valueAt(p));
            }
            return result;
        }
        Walk.over(request, (PhpObject) iterator, preserveKeys, (key, value) -> {
            if (preserveKeys) {
                Walk.put(request, result, key, value);
            } else {
                result.append(value);
            }
            return true;
        });
        return result;
    }

    @PhpFunction(
            sig = "iterator_count(Traversable|array $iterator): int",
            effect = {UNKNOWN, THROWS},
            doc = "How many elements an iterator has.",
            examples = "iterator_count([1, 2]) => 2")
    static long count(Request request, Object iterator) {
        if (iterator instanceof PhpArray array) {
            return array.size();
        }
        return Walk.count(request, (PhpObject) iterator);
    }

    @PhpFunction(
            sig = "iterator_apply(Traversable $iterator, callable $callback, ?array $args = null): int",
            effect = {UNKNOWN, THROWS},
            calls = "callback",
            doc = "Calls a function at each element, until it answers something false; answers the number of calls.",
            examples = "iterator_apply(new ArrayIterator([1, 2, 3]), fn() => true) => 3")
    static long apply(Request request, PhpObject iterator, PhpCallable callback, PhpArray args) {
        PhpArray arguments = args == null ? new PhpArray() : args;
        long[] calls = {0};
        Walk.positions(request, iterator, () -> {
            calls[0]++;
            Object answer = request.engine().callables().callWithArray(request, callback, arguments);
            return Conversions.toBoolean(answer);
        });
        return calls[0];
    }
}
