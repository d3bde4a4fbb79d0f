package dev.parade.interpreter.runtime;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;

/** Keys into strings: what {@code $s[$key]} takes for an offset. */
final class StringOffsets {
    private StringOffsets() {}

    /** The offset for reading or writing, negative from the end; warns about what is not an int, throws for the rest. */
    static long of(Request request, Object key) {
        return switch (key) {
            case Long l -> l;
            case PhpString k -> ofString(request, k);
            case PhpNull ignored -> cast(request, key);
            case Boolean ignored -> cast(request, key);
            case Double ignored -> cast(request, key);
            case null, default -> throw illegal(key);
        };
    }

    private static long cast(Request request, Object key) {
        request.warning("String offset cast occurred");
        return key instanceof Double d ? Conversions.wrapToLong(d) : Conversions.toLong(key);
    }

    private static long ofString(Request request, PhpString key) {
        if (!(NumericStrings.parsePrefix(key) instanceof Long offset)) {
            throw illegal(key);
        }
        if (!NumericStrings.isNumeric(key)) {
            request.warning("Illegal string offset \"" + key + "\"");
        }
        return offset;
    }

    private static RuntimeException illegal(Object key) {
        return PhpErrors.typeError("Cannot access offset of type " + PhpErrors.typeName(key) + " on string");
    }

    /** The offset for {@code ??}, Java null when there is none. */
    static Long forValue(Request request, Object key) {
        return switch (key) {
            case PhpString k -> NumericStrings.parsePrefix(k) instanceof Long ? (Long) ofString(request, k) : null;
            case Double d -> Conversions.wrapToLong(d);
            case Boolean b -> b ? 1L : 0L;
            case PhpNull ignored -> 0L;
            case null, default -> (Long) of(request, key);
        };
    }

    /** The offset for isset, Java null when there is none. */
    static Long forIsset(Object key) {
        return switch (key) {
            case Long l -> l;
            case PhpString k -> NumericStrings.parse(k) instanceof Long l ? l : null;
            case Double d -> Conversions.implicitToLong(d);
            case Boolean b -> b ? 1L : 0L;
            case PhpNull ignored -> 0L;
            case null, default -> null;
        };
    }
}
