package dev.parade.interpreter.builtin;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.catalog.signature.Type;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpThrow;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.runtime.Exceptions;
import dev.parade.interpreter.runtime.FloatFormat;
import dev.parade.interpreter.runtime.NumericStrings;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.List;
import java.util.Locale;

/** Conversions of arguments that do not have the parameter's type: PHP's weak mode, and the errors of both modes. */
final class ArgumentCoercion {
    private static final int SCALARS = Type.INT | Type.FLOAT | Type.STRING | Type.BOOL;

    private ArgumentCoercion() {}

    /** Null and strict mode, the same for all scalar types; answers whether the value is null, to be read as zero. */
    private static boolean isDeprecatedNull(Request request, BuiltinCall site, int position, Object value) {
        if (value == null || site.strictTypes()) {
            throw ArgumentErrors.wrongType(site, position, value);
        }
        if (value != PhpNull.INSTANCE) {
            return false;
        }
        ArgumentErrors.nullDeprecated(request, site, position);
        return true;
    }

    @TruffleBoundary
    static long integer(Request request, BuiltinCall site, int position, Object value) {
        if (isDeprecatedNull(request, site, position, value)) {
            return 0;
        }
        Long converted = toInteger(request, value);
        if (converted == null) {
            throw ArgumentErrors.wrongType(site, position, value);
        }
        return converted;
    }

    /** The int that weak mode makes of a scalar; null when it makes none. */
    private static Long toInteger(Request request, Object value) {
        return switch (value) {
            case Long number -> number;
            case Boolean bool -> bool ? 1L : 0L;
            case Double number -> truncate(request, number, null);
            case PhpString text ->
                switch (NumericStrings.parse(text)) {
                    case Long number -> number;
                    case Double number -> truncate(request, number, text);
                    case null, default -> null;
                };
            default -> null;
        };
    }

    private static Long truncate(Request request, double number, PhpString text) {
        // The bounds are those of PHP's ZEND_DOUBLE_FITS_LONG; NaN fails both.
        if (!(number >= -0x1p63 && number < 0x1p63)) {
            return null;
        }
        long whole = (long) number;
        if (whole != number) {
            String origin = text == null ? "float " + FloatFormat.format(number, -1) : "float-string \"" + text + "\"";
            request.deprecated("Implicit conversion from " + origin + " to int loses precision");
        }
        return whole;
    }

    @TruffleBoundary
    static double floating(Request request, BuiltinCall site, int position, Object value) {
        if (isDeprecatedNull(request, site, position, value)) {
            return 0;
        }
        if (value instanceof Boolean bool) {
            return bool ? 1 : 0;
        }
        if (value instanceof PhpString text && NumericStrings.parse(text) instanceof Number number) {
            return number.doubleValue();
        }
        throw ArgumentErrors.wrongType(site, position, value);
    }

    @TruffleBoundary
    static boolean bool(Request request, BuiltinCall site, int position, Object value) {
        if (isDeprecatedNull(request, site, position, value)) {
            return false;
        }
        return switch (value) {
            case Long number -> number != 0;
            case Double number -> Conversions.toBoolean(number);
            case PhpString text -> isTrue(text);
            default -> throw ArgumentErrors.wrongType(site, position, value);
        };
    }

    private static boolean isTrue(PhpString text) {
        return text.length() > 1 || (text.length() == 1 && text.at(0) != '0');
    }

    @TruffleBoundary
    static PhpString string(Request request, BuiltinCall site, int position, Object value) {
        if (isDeprecatedNull(request, site, position, value)) {
            return PhpString.EMPTY;
        }
        PhpString converted = toText(request, value);
        if (converted == null) {
            throw ArgumentErrors.wrongType(site, position, value);
        }
        return converted;
    }

    /** The string that weak mode makes of a scalar or an object with {@code __toString}; null when it makes none. */
    private static PhpString toText(Request request, Object value) {
        return switch (value) {
            case PhpString text -> text;
            case Long number -> PhpString.of(number);
            case Boolean bool -> bool ? PhpString.of(1L) : PhpString.EMPTY;
            case Double number -> Conversions.toPhpString(number);
            case PhpObject object
            when object.phpClass().stringifier() != null ->
                request.engine().classOperations().stringify(request, object);
            default -> null;
        };
    }

    /** The rest of a union: classes, then what weak mode makes of a scalar, in the order int, float, string, bool. */
    @TruffleBoundary
    static Object union(Request request, BuiltinCall site, int position, Object value, int mask) {
        if (value instanceof PhpObject object && hasClass(site, position, object)) {
            return object;
        }
        if (value instanceof Long number && (mask & Type.FLOAT) != 0) {
            return number.doubleValue();
        }
        if ((mask & Type.CALLABLE) != 0
                && (value instanceof PhpString || value instanceof PhpArray || value instanceof PhpObject)) {
            return value;
        }
        if (value == null || site.strictTypes() || (mask & SCALARS) == 0) {
            throw ArgumentErrors.wrongType(site, position, value);
        }
        if (value == PhpNull.INSTANCE) {
            ArgumentErrors.nullDeprecated(request, site, position);
            return zero(mask);
        }
        Object number = toNumber(request, value, mask);
        if (number != null) {
            return number;
        }
        PhpString text = (mask & Type.STRING) != 0 ? toText(request, value) : null;
        if (text != null) {
            return text;
        }
        if ((mask & Type.BOOL) == Type.BOOL && !(value instanceof PhpObject) && !(value instanceof PhpArray)) {
            return bool(request, site, position, value);
        }
        throw ArgumentErrors.wrongType(site, position, value);
    }

    private static Object zero(int mask) {
        if ((mask & Type.INT) != 0) {
            return 0L;
        }
        if ((mask & Type.FLOAT) != 0) {
            return 0.0;
        }
        return (mask & Type.STRING) != 0 ? PhpString.EMPTY : (Object) false;
    }

    private static Object toNumber(Request request, Object value, int mask) {
        if ((mask & (Type.INT | Type.FLOAT)) == 0) {
            return null;
        }
        Object number = value instanceof PhpString text ? NumericStrings.parse(text) : value;
        if ((mask & Type.FLOAT) == 0) {
            return toInteger(request, value);
        }
        if (number instanceof Boolean bool) {
            return (mask & Type.INT) != 0 ? (Object) (bool ? 1L : 0L) : (Object) (bool ? 1.0 : 0.0);
        }
        if (number instanceof Long whole) {
            return (mask & Type.INT) != 0 ? (Object) whole : (Object) whole.doubleValue();
        }
        return number instanceof Double ? number : null;
    }

    /** Whether the object is of a class that the parameter's type names. */
    @TruffleBoundary
    static boolean hasClass(BuiltinCall site, int position, PhpObject object) {
        Type type = site.builtin().signature().parameterAt(position).type();
        if (type.has(Type.OBJECT)) {
            return true;
        }
        for (List<String> names : type.classes()) {
            if (isAll(object, names)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAll(PhpObject object, List<String> names) {
        for (String name : names) {
            if (!isA(object, name)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isA(PhpObject object, String className) {
        return object.phpClass().name().equals(className)
                || object.phpClass().isSubclassOfLower(className.toLowerCase(java.util.Locale.ROOT));
    }

    @TruffleBoundary
    static void checkReference(BuiltinCall site, int position, Object value) {
        if (!(value instanceof PhpObject object && hasClass(site, position, object))) {
            throw ArgumentErrors.wrongType(site, position, PhpReference.deref(value));
        }
    }

    /** A callback of a class that depends on the calling code, which is deprecated. */
    private static boolean isRelative(Object value) {
        String text = value.toString().toLowerCase(Locale.ROOT);
        return value instanceof PhpString
                && (text.startsWith("self::") || text.startsWith("static::") || text.startsWith("parent::"));
    }

    /** These are instructions in PHP, which refuse a callback also after an error handler has thrown. */
    private static RuntimeException unresolved(BuiltinCall site, int position, PhpThrow earlier) {
        RuntimeException refused = ArgumentErrors.wrongCallback(site, position, "(null)");
        if (refused instanceof PhpThrow later) {
            Exceptions.chain(later.object(), earlier.object());
        }
        return refused;
    }

    @TruffleBoundary
    static PhpCallable callable(Request request, BuiltinCall site, int position, Object value) {
        if (value == null) {
            throw ArgumentErrors.notPassed(site, position);
        }
        CallableResolution resolution;
        try {
            resolution = request.engine().callables().resolve(request, value);
        } catch (PhpThrow thrown) {
            throw site.name().startsWith("call_user_func") && isRelative(value)
                    ? unresolved(site, position, thrown)
                    : thrown;
        }
        if (resolution.callable() == null) {
            throw ArgumentErrors.wrongCallback(site, position, resolution.problem());
        }
        return resolution.callable();
    }
}
