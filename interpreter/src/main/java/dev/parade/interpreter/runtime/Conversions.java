package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpResource;
import dev.parade.interpreter.values.PhpString;

/** Conversions between PHP's types, with the warnings and errors of a cast. */
public final class Conversions {
    private static final PhpString ONE = PhpString.of(1L);
    private static final PhpString ARRAY = PhpString.of("Array");
    private static final PhpString SCALAR = PhpString.of("scalar");

    private Conversions() {}

    // ---- bool --------------------------------------------------------------------------------------------------

    /** The value as a condition. */
    public static boolean toBoolean(Object value) {
        if (value instanceof Boolean b) {
            return b;
        }
        if (value instanceof Long l) {
            return l != 0;
        }
        if (value instanceof PhpString s) {
            int n = s.length();
            return n > 1 || (n == 1 && s.at(0) != '0');
        }
        if (value == PhpNull.INSTANCE) {
            return false;
        }
        if (value instanceof PhpArray a) {
            return !a.isEmpty();
        }
        return toBooleanSlow(value);
    }

    @TruffleBoundary
    private static boolean toBooleanSlow(Object value) {
        return switch (value) {
            case null -> false;
            case Double d -> {
                if (Double.isNaN(d)) {
                    warnNan("bool");
                }
                yield d != 0;
            }
            case PhpObject o -> !(cast(o, BuiltinClass.Cast.BOOL) instanceof Boolean b) || b;
            case PhpReference r -> toBoolean(r.get());
            default -> true;
        };
    }

    /** The same without the warning about NAN: for comparisons. */
    static boolean isTrue(Object value) {
        return value instanceof Double d ? d != 0 : toBoolean(value);
    }

    private static void warnNan(String type) {
        Request request = Request.current();
        if (request.level() >= 85) {
            request.warning("unexpected NAN value was coerced to " + type);
        }
    }

    private static Object cast(PhpObject object, BuiltinClass.Cast target) {
        BuiltinClass builtin = object.phpClass().builtin();
        return builtin == null ? null : builtin.cast(object, target);
    }

    // ---- int ---------------------------------------------------------------------------------------------------

    /** The value as an int, as the cast gives it. */
    public static long toLong(Object value) {
        return value instanceof Long l ? l : toLongSlow(value);
    }

    @TruffleBoundary
    private static long toLongSlow(Object value) {
        return switch (value) {
            case null -> 0;
            case PhpNull ignored -> 0;
            case Boolean b -> b ? 1 : 0;
            case Long l -> l;
            case Double d -> castToLong(d);
            case PhpString s -> stringToLong(s);
            case PhpArray a -> a.isEmpty() ? 0 : 1;
            case PhpObject o -> cast(o, BuiltinClass.Cast.INT) instanceof Long l ? l : (long) unconvertible(o, "int");
            case PhpReference r -> toLong(r.get());
            case PhpResource r -> r.id();
            default -> 1;
        };
    }

    /** The int of a float by an explicit cast: PHP 8.5 warns where there is none. */
    static long castToLong(double d) {
        if (!fitsLong(d)) {
            warnUnrepresentable(d);
        }
        return wrapToLong(d);
    }

    private static void warnUnrepresentable(double d) {
        Request request = Request.current();
        if (request.level() >= 85) {
            request.warning("The float " + FloatFormat.message(d, FloatFormat.SHORTEST)
                    + " is not representable as an int, cast occurred");
        }
    }

    /** True when the integral part is an int. */
    public static boolean fitsLong(double d) {
        return d >= -0x1p63 && d < 0x1p63;
    }

    /** The integral part modulo 2^64; 0 for NAN and the infinities. */
    public static long wrapToLong(double d) {
        if (fitsLong(d)) {
            return (long) d;
        }
        int exponent = Math.getExponent(d);
        int shift = exponent - 52;
        if (exponent > Double.MAX_EXPONENT || shift >= 64) {
            return 0;
        }
        long mantissa = (Double.doubleToRawLongBits(d) & 0xFFFFFFFFFFFFFL) | 0x10000000000000L;
        long magnitude = mantissa << shift;
        return d < 0 ? -magnitude : magnitude;
    }

    /** The nearest int; 0 for NAN and the infinities. */
    static long saturateToLong(double d) {
        return Double.isInfinite(d) ? 0 : (long) d;
    }

    /** The int that a string starts with. */
    public static long stringToLong(PhpString s) {
        return switch (NumericStrings.parsePrefix(s)) {
            case Long l -> l;
            case Double d -> saturateToLong(d);
            case null, default -> 0;
        };
    }

    /** The int of a float where PHP converts by itself: it complains when that changes the value. */
    @TruffleBoundary
    public static long implicitToLong(double d) {
        long l = wrapToLong(d);
        if (l != d || !fitsLong(d)) {
            Request request = Request.current();
            boolean deprecated = l != d;
            if (request.level() >= 85 && !fitsLong(d)) {
                warnUnrepresentable(d);
                deprecated = Double.isNaN(d);
            }
            if (deprecated) {
                request.deprecated("Implicit conversion from float " + FloatFormat.message(d, FloatFormat.SHORTEST)
                        + " to int loses precision");
            }
        }
        return l;
    }

    // ---- float -------------------------------------------------------------------------------------------------

    /** The value as a float, as the cast gives it. */
    public static double toDouble(Object value) {
        if (value instanceof Double d) {
            return d;
        }
        return value instanceof Long l ? (double) l : toDoubleSlow(value);
    }

    @TruffleBoundary
    private static double toDoubleSlow(Object value) {
        return switch (value) {
            case PhpString s -> NumericStrings.parsePrefix(s) instanceof Number n ? n.doubleValue() : 0;
            case PhpObject o -> cast(o, BuiltinClass.Cast.FLOAT) instanceof Double d ? d : unconvertible(o, "float");
            case PhpReference r -> toDouble(r.get());
            case null, default -> toLongSlow(value);
        };
    }

    private static double unconvertible(PhpObject object, String type) {
        Request.current().warning("Object of class " + object.phpClass().name() + " could not be converted to " + type);
        return 1;
    }

    /** The value as a number, Long or Double, without a word where it is none. */
    @TruffleBoundary
    public static Object toNumber(Object value) {
        return switch (value) {
            case Long l -> l;
            case Double d -> d;
            case PhpString s -> NumericStrings.parsePrefix(s) instanceof Number n ? n : (Object) 0L;
            case PhpObject o when cast(o, BuiltinClass.Cast.NUMBER) instanceof Number n -> n;
            case null, default -> toLong(value);
        };
    }

    // ---- string ------------------------------------------------------------------------------------------------

    /** The value as a string. */
    public static PhpString toPhpString(Object value) {
        if (value instanceof PhpString s) {
            return s;
        }
        return value instanceof Long l ? PhpString.of(l) : toPhpStringSlow(value);
    }

    @TruffleBoundary
    private static PhpString toPhpStringSlow(Object value) {
        return switch (value) {
            case null -> PhpString.EMPTY;
            case PhpNull ignored -> PhpString.EMPTY;
            case Boolean b -> b ? ONE : PhpString.EMPTY;
            case Double d -> {
                if (Double.isNaN(d)) {
                    warnNan("string");
                }
                yield FloatFormat.format(d, Request.current().ini().precision());
            }
            case PhpArray ignored -> {
                Request.current().warning("Array to string conversion");
                yield ARRAY;
            }
            case PhpObject o -> {
                Request request = Request.current();
                yield request.engine().classOperations().stringify(request, o);
            }
            case PhpReference r -> toPhpString(r.get());
            case PhpResource r -> PhpString.of("Resource id #" + r.id());
            default -> throw new IllegalArgumentException("not a PHP value: " + value.getClass());
        };
    }

    /** The value as a byte string. */
    @TruffleBoundary
    public static String toJavaString(Object value) {
        return toPhpString(value).toString();
    }

    // ---- array and object --------------------------------------------------------------------------------------

    /** The value as an array; an array is itself, an object's properties go by mangled names. */
    @TruffleBoundary
    public static PhpArray toArray(Object value) {
        return switch (value) {
            case PhpArray a -> a;
            case null -> new PhpArray();
            case PhpNull ignored -> new PhpArray();
            case PhpReference r -> toArray(r.get());
            case PhpObject o when o.phpClass().lowerName().equals("closure") -> PhpArray.ofList(o);
            case PhpObject o -> PropertyTable.of(o, BuiltinClass.Purpose.ARRAY_CAST);
            default -> {
                if (value instanceof Double d && Double.isNaN(d)) {
                    warnNan("array");
                }
                PhpArray single = new PhpArray();
                single.append(value);
                yield single;
            }
        };
    }

    /** The value as an object: elements become properties, a scalar the property {@code scalar}. */
    @TruffleBoundary
    public static PhpObject castToObject(Object value) {
        if (value instanceof PhpObject o) {
            return o;
        }
        if (value instanceof PhpReference r) {
            return castToObject(r.get());
        }
        Request request = Request.current();
        PhpObject object = request.instantiate(request.builtinClass("stdClass"));
        if (value instanceof PhpArray a) {
            object.setDynamic(a.owners() < 0 ? a.copy() : a);
        } else if (value != PhpNull.INSTANCE && value != null) {
            if (value instanceof Double d && Double.isNaN(d)) {
                warnNan("object");
            }
            object.dynamicForWrite().put(SCALAR, value);
        }
        return object;
    }

    // ---- array keys --------------------------------------------------------------------------------------------

    /** The value as a key for reading: Long or PhpString (a string key may still be the text of an int). */
    public static Object toKey(Object value) {
        return toKey(value, OffsetUse.READ);
    }

    /** The value as a key: Long or PhpString (a string key may still be the text of an int). */
    public static Object toKey(Object value, OffsetUse use) {
        return value instanceof Long || value instanceof PhpString ? value : toKeySlow(value, use);
    }

    /** The value as a key, where it was one before: without saying anything. */
    public static Object toKeyAgain(Object value) {
        return value instanceof Long || value instanceof PhpString ? value : toKeySilently(value);
    }

    @TruffleBoundary
    private static Object toKeySilently(Object value) {
        return switch (value) {
            case PhpNull ignored -> PhpString.EMPTY;
            case Double d -> toLong(d);
            case PhpReference r -> toKeyAgain(r.get());
            case PhpResource r -> r.id();
            default -> toKey(value);
        };
    }

    @TruffleBoundary
    private static Object toKeySlow(Object value, OffsetUse use) {
        return switch (value) {
            case null -> PhpString.EMPTY;
            case PhpNull ignored -> {
                Request request = Request.current();
                if (request.level() >= 85) {
                    request.deprecated("Using null as an array offset is deprecated, use an empty string instead");
                }
                yield PhpString.EMPTY;
            }
            case Boolean b -> b ? 1L : 0L;
            case Double d -> implicitToLong(d);
            case PhpReference r -> toKey(r.get(), use);
            case PhpResource r -> {
                Request.current()
                        .warning("Resource ID#" + r.id() + " used as offset, casting to integer (" + r.id() + ")");
                yield r.id();
            }
            default -> throw illegalKey(value, use);
        };
    }

    /** The TypeError for an array or object as a key. */
    @TruffleBoundary
    public static RuntimeException illegalKey(Object value, OffsetUse use) {
        String type = PhpErrors.typeName(value);
        boolean old = Request.current().level() < 83;
        return PhpErrors.typeError(
                switch (use) {
                    case READ, WRITE ->
                        old ? "Illegal offset type" : "Cannot access offset of type " + type + " on array";
                    case ISSET ->
                        old
                                ? "Illegal offset type in isset or empty"
                                : "Cannot access offset of type " + type + " in isset or empty";
                    case UNSET ->
                        old ? "Illegal offset type in unset" : "Cannot unset offset of type " + type + " on array";
                });
    }
}
