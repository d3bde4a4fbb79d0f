package dev.parade.library.standard.arrays;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Compare;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;

/** The least and the largest of values. */
final class MinMax {
    private MinMax() {}

    @PhpFunction(
            sig = "min(mixed $value, mixed ...$values): mixed",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "The least of some values, or of those of an array.",
            examples = {"min(2, 1, 3) => 1", "min([2, 1.5]) => 1.5"})
    static Object min(BuiltinCall call, Object value, Object... values) {
        return extreme(call, value, values, false);
    }

    @PhpFunction(
            sig = "max(mixed $value, mixed ...$values): mixed",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "The largest of some values, or of those of an array.",
            examples = {"max(2, 1, 3) => 3", "max('abc', 0) => 'abc'"})
    static Object max(BuiltinCall call, Object value, Object... values) {
        return extreme(call, value, values, true);
    }

    private static Object extreme(BuiltinCall call, Object value, Object[] values, boolean largest) {
        if (values.length == 0) {
            if (!(value instanceof PhpArray array)) {
                throw ArgumentErrors.typeError(
                        call, 0, "must be of type array, " + PhpErrors.valueName(value) + " given");
            }
            if (array.isEmpty()) {
                throw ArgumentErrors.valueError(call, 0, "must contain at least one element");
            }
            return extreme(array, largest);
        }
        Object best = PhpReference.deref(value);
        for (Object raw : values) {
            Object other = PhpReference.deref(raw);
            if (beats(other, best, largest)) {
                best = other;
            }
        }
        return best;
    }

    /** Numbers are compared as such: no comparison with NaN holds, the general order has it larger. */
    private static boolean beats(Object other, Object best, boolean largest) {
        if (other instanceof Long x && best instanceof Long y) {
            return largest ? x > y : x < y;
        }
        if (other instanceof Double x && best instanceof Double y) {
            return largest ? x > y : x < y;
        }
        if (other instanceof Number x && best instanceof Number y && exact(other) && exact(best)) {
            return largest ? x.doubleValue() > y.doubleValue() : x.doubleValue() < y.doubleValue();
        }
        int order = Compare.compare(other, best);
        return largest ? order > 0 : order < 0;
    }

    private static boolean exact(Object number) {
        return !(number instanceof Long l) || ((double) l < 0x1p63 && (long) (double) l == l);
    }

    private static Object extreme(PhpArray array, boolean largest) {
        if (array.isLongs()) {
            long best = array.longAt(0);
            for (int i = 1; i < array.size(); i++) {
                best = largest ? Math.max(best, array.longAt(i)) : Math.min(best, array.longAt(i));
            }
            return best;
        }
        int p = array.skipHoles(0);
        Object best = array.valueAt(p);
        for (p = array.skipHoles(p + 1); p < array.end(); p = array.skipHoles(p + 1)) {
            Object other = array.valueAt(p);
            int order = Compare.compare(best, other);
            if (largest ? order < 0 : order > 0) {
                best = other;
            }
        }
        return best;
    }
}
