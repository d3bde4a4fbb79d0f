package dev.parade.library.standard.arrays;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.runtime.NumericStrings;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** Sum and product of an array. */
final class ArraySums {
    private final Request request;
    private final BuiltinCall call;
    private final String operation;

    private ArraySums(Request request, BuiltinCall call, String operation) {
        this.request = request;
        this.call = call;
        this.operation = operation;
    }

    @PhpFunction(
            sig = "array_sum(array $array): int|float",
            effect = {Effect.WARNS},
            doc = "Sum of the values.",
            examples = {"array_sum([1, 2.5]) => 3.5", "array_sum([]) => 0"})
    static Object arraySum(Request request, BuiltinCall call, PhpArray array) {
        Long shared = ParallelNumbers.folded(array, false);
        if (shared != null) {
            return shared;
        }
        if (array.isLongs()) {
            long sum = 0;
            int i = 0;
            for (; i < array.size(); i++) {
                long next = sum + array.longAt(i);
                if (((sum ^ next) & (array.longAt(i) ^ next)) < 0) {
                    break;
                }
                sum = next;
            }
            if (i == array.size()) {
                return sum;
            }
        }
        if (array.isDoubles()) {
            double sum = 0;
            for (int i = 0; i < array.size(); i++) {
                sum += array.doubleAt(i);
            }
            return sum;
        }
        return new ArraySums(request, call, "Addition").fold(array, 0L);
    }

    @PhpFunction(
            sig = "array_product(array $array): int|float",
            effect = {Effect.WARNS},
            doc = "Product of the values.",
            examples = {"array_product([2, '3']) => 6", "array_product([]) => 1"})
    static Object arrayProduct(Request request, BuiltinCall call, PhpArray array) {
        Long shared = ParallelNumbers.folded(array, true);
        if (shared != null) {
            return shared;
        }
        return new ArraySums(request, call, "Multiplication").fold(array, 1L);
    }

    private Object fold(PhpArray array, long start) {
        Object result = start;
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            Object number = number(array.valueAt(p));
            if (number != null) {
                result = start == 0 ? sum(result, number) : product(result, number);
            }
        }
        return result;
    }

    private static Object sum(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            long sum = x + y;
            return ((x ^ sum) & (y ^ sum)) < 0 ? (Object) ((double) x + (double) y) : (Object) sum;
        }
        return ((Number) a).doubleValue() + ((Number) b).doubleValue();
    }

    private static Object product(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            long high = Math.multiplyHigh(x, y);
            long low = x * y;
            return high == low >> 63 ? (Object) low : (Object) ((double) x * (double) y);
        }
        return ((Number) a).doubleValue() * ((Number) b).doubleValue();
    }

    /** The value as a number; Java null for one that is left out. */
    private Object number(Object value) {
        return switch (value) {
            case Long number -> number;
            case Double number -> number;
            case Boolean bool -> bool ? 1L : 0L;
            case PhpNull none -> 0L;
            case PhpString text -> text(text);
            case PhpArray array -> unsupported(array);
            case PhpObject object -> unsupported(object);
            default -> {
                unsupported(value);
                yield Conversions.toLong(value);
            }
        };
    }

    private Object unsupported(Object value) {
        if (request.level() >= 83) {
            String type = value instanceof PhpObject object ? object.phpClass().name() : PhpErrors.typeName(value);
            Elements.warn(request, call, operation + " is not supported on type " + type);
        }
        return null;
    }

    private Object text(PhpString text) {
        Object number = NumericStrings.parse(text);
        if (number != null) {
            return number;
        }
        Object prefix = NumericStrings.parsePrefix(text);
        if (prefix == null) {
            unsupported(text);
            return 0L;
        }
        if (request.level() >= 83) {
            request.warning("A non-numeric value encountered");
        }
        return prefix;
    }
}
