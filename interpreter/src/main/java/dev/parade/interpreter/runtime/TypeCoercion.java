package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;

/** Values for declared types of PHP code: parameters, returns, typed properties. */
public final class TypeCoercion {
    private static final int SCALARS =
            TypeConstraint.INT | TypeConstraint.FLOAT | TypeConstraint.STRING | TypeConstraint.BOOL;

    private TypeCoercion() {}

    /**
     * The value as the type takes it: as it is, or converted.
     *
     * @param strictTypes whether the caller's file declares strict_types: then only int becomes float
     * @param staticClass the class that {@code static} stands for, may be null
     * @return Java null when the type does not take it
     */
    public static Object coerceParameter(
            Request request, TypeConstraint type, Object value, boolean strictTypes, PhpClass staticClass) {
        return type.accepts(value, staticClass) ? value : convert(request, type, value, strictTypes, staticClass);
    }

    @TruffleBoundary
    private static Object convert(
            Request request, TypeConstraint type, Object value, boolean strictTypes, PhpClass staticClass) {
        if (value instanceof PhpReference r) {
            return coerceParameter(request, type, r.get(), strictTypes, staticClass);
        }
        int mask = type.mask();
        if (value == null || value == PhpNull.INSTANCE) {
            return null;
        }
        if ((mask & TypeConstraint.CALLABLE) != 0
                && (value instanceof PhpString || value instanceof PhpArray || value instanceof PhpObject)
                && request.engine().callables().resolve(request, value).callable() != null) {
            return value;
        }
        if (type.isMixed()) {
            // What no other type takes: resources.
            return value;
        }
        if (value instanceof Long l && (mask & TypeConstraint.FLOAT) != 0) {
            return (double) l;
        }
        return strictTypes || (mask & SCALARS) == 0 ? null : weak(request, mask, value);
    }

    /** What weak mode makes of a scalar, by preference: int, float, string, bool. Java null for nothing. */
    private static Object weak(Request request, int mask, Object value) {
        Object result = null;
        boolean integers = (mask & TypeConstraint.INT) != 0;
        boolean floats = (mask & TypeConstraint.FLOAT) != 0;
        if (integers && floats && value instanceof PhpString s) {
            return orTextOrBool(request, mask, value, NumericStrings.parse(s));
        }
        if (integers) {
            result = toInteger(request, value);
        }
        if (result == null && floats) {
            result = toFloat(value);
        }
        return orTextOrBool(request, mask, value, result);
    }

    private static Object orTextOrBool(Request request, int mask, Object value, Object number) {
        Object result = number;
        if (result == null && (mask & TypeConstraint.STRING) != 0) {
            result = toText(request, value);
        }
        if (result == null && (mask & TypeConstraint.BOOL) == TypeConstraint.BOOL && isScalar(value)) {
            result = Conversions.toBoolean(value);
        }
        return result;
    }

    private static boolean isScalar(Object value) {
        return value instanceof Long
                || value instanceof Double
                || value instanceof PhpString
                || value instanceof Boolean;
    }

    private static Long toInteger(Request request, Object value) {
        return switch (value) {
            case Long l -> l;
            case Boolean b -> b ? 1L : 0L;
            case Double d -> Conversions.fitsLong(d) ? (Long) Conversions.implicitToLong(d) : null;
            case PhpString s ->
                switch (NumericStrings.parse(s)) {
                    case Long l -> l;
                    case Double d
                    when Conversions.fitsLong(d) -> {
                        long l = (long) (double) d;
                        if (l != d) {
                            request.deprecated(
                                    "Implicit conversion from float-string \"" + s + "\" to int loses precision");
                        }
                        yield l;
                    }
                    case null, default -> null;
                };
            default -> null;
        };
    }

    private static Double toFloat(Object value) {
        return switch (value) {
            case Double d -> d;
            case Long l -> (double) l;
            case Boolean b -> b ? 1.0 : 0.0;
            case PhpString s -> NumericStrings.parse(s) instanceof Number n ? (Double) n.doubleValue() : null;
            default -> null;
        };
    }

    private static PhpString toText(Request request, Object value) {
        if (value instanceof PhpObject o) {
            return o.phpClass().stringifier() == null
                    ? null
                    : request.engine().classOperations().stringify(request, o);
        }
        return isScalar(value) ? Conversions.toPhpString(value) : null;
    }
}
