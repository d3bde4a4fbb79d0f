package dev.parade.interpreter.builtin;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.catalog.signature.Parameter;
import dev.parade.catalog.signature.Signature;
import dev.parade.catalog.signature.Type;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpErrors;

/** The texts of argument errors, word for word PHP's. Methods that return an exception want it thrown. */
public final class ArgumentErrors {
    private ArgumentErrors() {}

    private static Parameter parameter(BuiltinCall site, int position) {
        return site.builtin().signature().parameterAt(position);
    }

    /** {@code strlen(): Argument #1 ($string)}; PHP does not name the elements of a variadic parameter. */
    private static String argument(BuiltinCall site, int position) {
        Parameter parameter = parameter(site, position);
        String name = parameter == null || parameter.variadic() ? "" : " ($" + parameter.name() + ")";
        return site.name() + "(): Argument #" + (position + 1) + name;
    }

    /** {@code strlen() expects exactly 1 argument, 0 given}. */
    @TruffleBoundary
    static RuntimeException wrongCount(BuiltinCall site, int given) {
        Signature signature = site.builtin().signature();
        int min = signature.minArgs();
        int max = signature.maxArgs();
        String bound = min == max ? "exactly" : given < min ? "at least" : "at most";
        int expected = given < min ? min : max;
        return PhpErrors.argumentCountError(site.name() + "() expects " + bound + " " + expected + " argument"
                + (expected == 1 ? "" : "s") + ", " + given + " given");
    }

    /** {@code f(): Argument #1 ($x) not passed}: a named call left out a required one. */
    @TruffleBoundary
    static RuntimeException notPassed(BuiltinCall site, int position) {
        return PhpErrors.argumentCountError(argument(site, position) + " not passed");
    }

    /** {@code strlen(): Argument #1 ($string) must be of type string, array given}. */
    @TruffleBoundary
    static RuntimeException wrongType(BuiltinCall site, int position, Object value) {
        if (value == null) {
            return notPassed(site, position);
        }
        String type = parameter(site, position).type().text();
        return typeError(
                site,
                position,
                // PHP's functions that take arrays or objects say so only in their signature.
                "must be of type " + (type.equals("object|array") ? "array" : type) + ", " + PhpErrors.valueName(value)
                        + " given");
    }

    /** {@code usort(): Argument #2 ($callback) must be a valid callback, function "x" not found or …}. */
    @TruffleBoundary
    static RuntimeException wrongCallback(BuiltinCall site, int position, String problem) {
        Type type = parameter(site, position).type();
        return typeError(
                site, position, "must be a valid callback" + (type.nullable() ? " or null" : "") + ", " + problem);
    }

    @TruffleBoundary
    static RuntimeException nullByte(BuiltinCall site, int position) {
        return valueError(site, position, "must not contain any null bytes");
    }

    @TruffleBoundary
    static RuntimeException notAReference(BuiltinCall site, int position, Object value) {
        return value == null
                ? notPassed(site, position)
                : PhpErrors.error(PhpErrors.notAReference(argument(site, position)));
    }

    /**
     * A TypeError about an argument, for checks beyond the signature.
     *
     * @param position from 0
     * @param rest {@code must be …}
     */
    @TruffleBoundary
    public static RuntimeException typeError(BuiltinCall site, int position, String rest) {
        return PhpErrors.typeError(argument(site, position) + " " + rest);
    }

    /** A ValueError about an argument: {@code range(): Argument #3 ($step) cannot be 0}; position from 0. */
    @TruffleBoundary
    public static RuntimeException valueError(BuiltinCall site, int position, String rest) {
        return PhpErrors.valueError(argument(site, position) + " " + rest);
    }

    @TruffleBoundary
    static void nullDeprecated(Request request, BuiltinCall site, int position) {
        Parameter parameter = parameter(site, position);
        request.deprecated(site.name() + "(): Passing null to parameter #" + (position + 1)
                + (parameter.variadic() ? "" : " ($" + parameter.name() + ")") + " of type "
                + parameter.type().text() + " is deprecated");
    }

    /** The deprecation of a function or method itself; before 8.4 PHP gives no reason. */
    @TruffleBoundary
    static void deprecated(Request request, BuiltinCall site) {
        String deprecation = site.builtin().entry().deprecated();
        int colon = deprecation.indexOf(':');
        String version = colon < 0 ? deprecation : deprecation.substring(0, colon);
        int level = request.level();
        if (level < BuiltinRegistry.level(version)) {
            return;
        }
        String kind = site.builtin().entry().className() == null ? "Function " : "Method ";
        String reason = "";
        if (level >= 84) {
            reason = " since " + version
                    + (colon < 0 ? "" : ", " + deprecation.substring(colon + 1).strip());
        }
        request.deprecated(kind + site.name() + "() is deprecated" + reason);
    }
}
