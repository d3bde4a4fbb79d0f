package dev.parade.library.core;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.util.function.BooleanSupplier;

/** Walks over Traversable objects, as foreach does. */
public final class Walk {
    /** Takes an element; answers whether to go on. */
    public interface Visitor {
        /** Takes an element; {@code key} is PHP null when keys are not wanted. */
        boolean visit(Object key, Object value);
    }

    private Walk() {}

    private static Object call(Request request, PhpObject object, String method) {
        return Callables.call(request, PhpArray.ofList(object, PhpString.of(method)));
    }

    private static PhpObject iterator(Request request, PhpObject object) {
        PhpObject iterator = object;
        while (iterator.phpClass().isSubclassOfLower("iteratoraggregate")) {
            Object inner = call(request, iterator, "getIterator");
            if (!(inner instanceof PhpObject next) || !next.phpClass().isSubclassOfLower("traversable")) {
                throw PhpErrors.of(
                        "Exception",
                        "Objects returned by " + iterator.phpClass().name()
                                + "::getIterator() must be traversable or implement interface Iterator");
            }
            iterator = next;
        }
        return iterator;
    }

    /** Over all elements, keys asked for only if wanted. */
    public static void over(Request request, PhpObject object, boolean keys, Visitor visitor) {
        PhpObject iterator = iterator(request, object);
        iterator.retain();
        try {
            call(request, iterator, "rewind");
            while (Conversions.toBoolean(call(request, iterator, "valid"))) {
                Object value = call(request, iterator, "current");
                Object key = keys ? call(request, iterator, "key") : PhpNull.INSTANCE;
                if (!visitor.visit(key, value)) {
                    return;
                }
                call(request, iterator, "next");
            }
        } finally {
            iterator.release();
        }
    }

    /** Over all positions, without a look at keys and values; the action answers whether to go on. */
    public static void positions(Request request, PhpObject object, BooleanSupplier action) {
        PhpObject iterator = iterator(request, object);
        iterator.retain();
        try {
            call(request, iterator, "rewind");
            while (Conversions.toBoolean(call(request, iterator, "valid"))) {
                if (!action.getAsBoolean()) {
                    return;
                }
                call(request, iterator, "next");
            }
        } finally {
            iterator.release();
        }
    }

    /** How many elements there are. */
    public static long count(Request request, PhpObject object) {
        long[] count = {0};
        positions(request, object, () -> {
            count[0]++;
            return true;
        });
        return count[0];
    }

    /** Stores under a key of any type, as {@code $array[$key] = $value} does. */
    public static void put(Request request, PhpArray array, Object key, Object value) {
        switch (key) {
            case Long number -> array.put((long) number, value);
            case PhpString text -> array.put(text, value);
            case PhpNull ignored -> array.put(PhpString.EMPTY, value);
            case Boolean flag -> array.put(flag ? 1L : 0L, value);
            case Double number -> {
                long whole = (long) (double) number;
                if (whole != number) {
                    request.deprecated("Implicit conversion from float " + Conversions.toPhpString(number)
                            + " to int loses precision");
                }
                array.put(whole, value);
            }
            default ->
                throw PhpErrors.typeError(
                        request.level() >= 83
                                ? "Cannot access offset of type " + PhpErrors.typeName(key) + " on array"
                                : "Illegal offset type");
        }
    }
}
