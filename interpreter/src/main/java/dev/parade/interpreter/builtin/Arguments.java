package dev.parade.interpreter.builtin;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.catalog.signature.Type;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.Arrays;

/**
 * What generated adapters call. Each coercion takes the argument's position (from 0) and value, answers at once when the
 * value has the type, and leaves conversions and errors to {@link ArgumentCoercion}.
 */
public final class Arguments {
    private static final Object[] NONE = {};

    private Arguments() {}

    /** An {@code int} parameter. */
    public static long integer(Request request, BuiltinCall site, int position, Object value) {
        return value instanceof Long number ? number : ArgumentCoercion.integer(request, site, position, value);
    }

    /** A {@code ?int} parameter; Java null for PHP's null. */
    public static Long nullableInteger(Request request, BuiltinCall site, int position, Object value) {
        return value == PhpNull.INSTANCE ? null : (Long) integer(request, site, position, value);
    }

    /** A {@code float} parameter. */
    public static double floating(Request request, BuiltinCall site, int position, Object value) {
        if (value instanceof Double number) {
            return number;
        }
        return value instanceof Long number
                ? (double) number
                : ArgumentCoercion.floating(request, site, position, value);
    }

    /** A {@code ?float} parameter; Java null for PHP's null. */
    public static Double nullableFloating(Request request, BuiltinCall site, int position, Object value) {
        return value == PhpNull.INSTANCE ? null : (Double) floating(request, site, position, value);
    }

    /** A {@code bool} parameter. */
    public static boolean bool(Request request, BuiltinCall site, int position, Object value) {
        return value instanceof Boolean bool ? bool : ArgumentCoercion.bool(request, site, position, value);
    }

    /** A {@code ?bool} parameter; Java null for PHP's null. */
    public static Boolean nullableBool(Request request, BuiltinCall site, int position, Object value) {
        return value == PhpNull.INSTANCE ? null : (Boolean) bool(request, site, position, value);
    }

    /** A {@code string} parameter. */
    public static PhpString string(Request request, BuiltinCall site, int position, Object value) {
        return value instanceof PhpString text ? text : ArgumentCoercion.string(request, site, position, value);
    }

    /** A {@code ?string} parameter; Java null for PHP's null. */
    public static PhpString nullableString(Request request, BuiltinCall site, int position, Object value) {
        return value == PhpNull.INSTANCE ? null : string(request, site, position, value);
    }

    /** A {@code path} parameter: a string without null bytes. */
    @TruffleBoundary
    public static PhpString path(Request request, BuiltinCall site, int position, Object value) {
        PhpString text = string(request, site, position, value);
        if (text.indexOf(0, 0) >= 0) {
            throw ArgumentErrors.nullByte(site, position);
        }
        return text;
    }

    /** A {@code ?path} parameter; Java null for PHP's null. */
    public static PhpString nullablePath(Request request, BuiltinCall site, int position, Object value) {
        return value == PhpNull.INSTANCE ? null : path(request, site, position, value);
    }

    /** An {@code array} parameter. */
    public static PhpArray array(Request request, BuiltinCall site, int position, Object value) {
        if (value instanceof PhpArray array) {
            return array;
        }
        throw ArgumentErrors.wrongType(site, position, value);
    }

    /** A {@code ?array} parameter; Java null for PHP's null. */
    public static PhpArray nullableArray(Request request, BuiltinCall site, int position, Object value) {
        return value == PhpNull.INSTANCE ? null : array(request, site, position, value);
    }

    /** A parameter of class types or {@code object}. */
    public static PhpObject object(Request request, BuiltinCall site, int position, Object value) {
        if (value instanceof PhpObject object && ArgumentCoercion.hasClass(site, position, object)) {
            return object;
        }
        throw ArgumentErrors.wrongType(site, position, value);
    }

    /** The same or null; Java null for PHP's null. */
    public static PhpObject nullableObject(Request request, BuiltinCall site, int position, Object value) {
        return value == PhpNull.INSTANCE ? null : object(request, site, position, value);
    }

    /** A {@code callable} parameter, resolved. */
    public static PhpCallable callable(Request request, BuiltinCall site, int position, Object value) {
        return ArgumentCoercion.callable(request, site, position, value);
    }

    /** A {@code ?callable} parameter; Java null for PHP's null. */
    public static PhpCallable nullableCallable(Request request, BuiltinCall site, int position, Object value) {
        return value == PhpNull.INSTANCE ? null : callable(request, site, position, value);
    }

    /** A {@code mixed} or untyped parameter. */
    public static Object value(Request request, BuiltinCall site, int position, Object value) {
        if (value == null) {
            throw ArgumentErrors.notPassed(site, position);
        }
        return value;
    }

    /**
     * A parameter of any other type.
     *
     * @param mask built-in members of the type
     */
    public static Object union(Request request, BuiltinCall site, int position, Object value, int mask) {
        return isOf(value, mask) ? value : ArgumentCoercion.union(request, site, position, value, mask);
    }

    /** A by-reference parameter; a value of another type than declared is an error, nothing is converted. */
    public static PhpReference reference(Request request, BuiltinCall site, int position, Object value, int mask) {
        if (!(value instanceof PhpReference reference)) {
            throw ArgumentErrors.notAReference(site, position, value);
        }
        if ((mask & Type.MIXED) != Type.MIXED && !isOf(reference.get(), mask)) {
            ArgumentCoercion.checkReference(site, position, reference.get());
        }
        return reference;
    }

    static boolean isOf(Object value, int mask) {
        if (value instanceof Long) {
            return (mask & Type.INT) != 0;
        }
        if (value instanceof PhpString) {
            return (mask & Type.STRING) != 0;
        }
        if (value instanceof PhpArray) {
            return (mask & Type.ARRAY) != 0;
        }
        if (value instanceof PhpObject) {
            return (mask & Type.OBJECT) != 0;
        }
        if (value instanceof Double) {
            return (mask & Type.FLOAT) != 0;
        }
        if (value instanceof Boolean bool) {
            return (mask & (bool ? Type.TRUE : Type.FALSE)) != 0;
        }
        if (value == PhpNull.INSTANCE) {
            return (mask & Type.NULL) != 0;
        }
        return value != null && !(value instanceof PhpReference) && (mask & Type.RESOURCE) != 0;
    }

    /** The arguments from this position on, as they are. */
    public static Object[] rest(Object[] args, int from) {
        return args.length <= from ? NONE : Arrays.copyOfRange(args, from, args.length);
    }

    /** The arguments from this position on, each coerced. */
    @TruffleBoundary
    public static Object[] rest(Request request, BuiltinCall site, int from, Object[] args, int mask) {
        Object[] rest = rest(args, from);
        for (int i = 0; i < rest.length; i++) {
            rest[i] = union(request, site, from + i, rest[i], mask);
        }
        return rest;
    }

    /** The arguments from this position on, as strings. */
    @TruffleBoundary
    public static PhpString[] restStrings(Request request, BuiltinCall site, int from, Object[] args) {
        var rest = new PhpString[Math.max(0, args.length - from)];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = string(request, site, from + i, args[from + i]);
        }
        return rest;
    }

    /** The arguments from this position on, all arrays. */
    @TruffleBoundary
    public static PhpArray[] restArrays(Request request, BuiltinCall site, int from, Object[] args) {
        var rest = new PhpArray[Math.max(0, args.length - from)];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = array(request, site, from + i, args[from + i]);
        }
        return rest;
    }

    /** The arguments from this position on, all by reference. */
    @TruffleBoundary
    public static PhpReference[] restReferences(Request request, BuiltinCall site, int from, Object[] args) {
        var rest = new PhpReference[Math.max(0, args.length - from)];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = reference(request, site, from + i, args[from + i], Type.MIXED);
        }
        return rest;
    }

    /** Too few or too many arguments; to be thrown. */
    @TruffleBoundary
    public static RuntimeException wrongCount(Request request, BuiltinCall site, int given) {
        return ArgumentErrors.wrongCount(site, given);
    }

    /** Says that the builtin is deprecated, in levels where it is. */
    @TruffleBoundary
    public static void deprecated(Request request, BuiltinCall site) {
        ArgumentErrors.deprecated(request, site);
    }

    /** A bug in a table; to be thrown. */
    @TruffleBoundary
    public static RuntimeException noSuchBuiltin(int id) {
        return new IllegalStateException("no builtin " + id + " in its group: the table is stale");
    }

    /** A string constant of generated code, bytes as Latin-1 characters. */
    public static PhpString text(String latin1) {
        return PhpString.of(latin1);
    }

    /** A new array, for defaults. */
    public static PhpArray emptyArray() {
        return new PhpArray();
    }

    /** The result of a void method. */
    public static Object nothing() {
        return PhpNull.INSTANCE;
    }

    /** A result, PHP's null for Java's. */
    public static Object result(Object value) {
        return value == null ? PhpNull.INSTANCE : value;
    }

    /** A result of bytes as Latin-1 characters, PHP's null for Java's. */
    public static Object latin1(String latin1) {
        return latin1 == null ? PhpNull.INSTANCE : PhpString.of(latin1);
    }
}
