package dev.parade.interpreter.errors;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Delegate;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** Makes throwables of the engine's own errors: {@code throw PhpErrors.typeError("…")}. Messages are byte strings. */
public final class PhpErrors {
    private PhpErrors() {}

    /** An Error. */
    public static PhpThrow error(String message) {
        return of("Error", message);
    }

    /** A TypeError. */
    public static PhpThrow typeError(String message) {
        return of("TypeError", message);
    }

    /** A ValueError. */
    public static PhpThrow valueError(String message) {
        return of("ValueError", message);
    }

    /** An ArgumentCountError. */
    public static PhpThrow argumentCountError(String message) {
        return of("ArgumentCountError", message);
    }

    /** The Error about a function that is not there, and where it might be. */
    @TruffleBoundary
    public static PhpThrow undefinedFunction(String name) {
        return error("Call to undefined function " + name + "()" + Delegate.hintFor(Request.current(), name));
    }

    /** An ArithmeticError. */
    public static PhpThrow arithmeticError(String message) {
        return of("ArithmeticError", message);
    }

    /** A DivisionByZeroError. */
    public static PhpThrow divisionByZero(String message) {
        return of("DivisionByZeroError", message);
    }

    /** A throwable of the named builtin class, made at the place that runs now. */
    @TruffleBoundary
    public static PhpThrow of(String className, String message) {
        return of(className, message, 0);
    }

    /** The same with a code. */
    @TruffleBoundary
    public static PhpThrow of(String className, String message, long code) {
        Request request = Request.current();
        PhpObject object = request.instantiate(request.builtinClass(className));
        object.setProperty("message", PhpString.of(visible(message)));
        if (code != 0) {
            object.setProperty("code", code);
        }
        return new PhpThrow(object, null);
    }

    /** A message with the names of anonymous classes as PHP shows them: up to their null byte. */
    public static String visible(String message) {
        int nul = message.indexOf("@anonymous\0");
        if (nul < 0) {
            return message;
        }
        StringBuilder shown = new StringBuilder();
        int from = 0;
        while (nul >= 0) {
            int end = message.indexOf('$', nul);
            int after = end < 0 ? message.length() : end + 1;
            while (after < message.length() && Character.digit(message.charAt(after), 16) >= 0) {
                after++;
            }
            shown.append(message, from, nul + "@anonymous".length());
            from = after;
            nul = message.indexOf("@anonymous\0", from);
        }
        return shown.append(message, from, message.length()).toString();
    }

    /** What is wrong with spreading a value that is neither an array nor Traversable. */
    public static String notUnpackable(int level, String valueName) {
        return "Only arrays and Traversables can be unpacked" + (level < 83 ? "" : ", " + valueName + " given");
    }

    /** What is wrong with an argument that no reference can be made to; since 8.3 otherwise. */
    @TruffleBoundary
    public static String notAReference(String argument) {
        return argument + (Request.current().level() < 83 ? " cannot" : " could not") + " be passed by reference";
    }

    /** The value for messages: name of the type or class, as zend_zval_value_name gives it. */
    @TruffleBoundary
    public static String valueName(Object value) {
        if (value instanceof Boolean b && Request.current().level() >= 83) {
            return b ? "true" : "false";
        }
        return typeName(value);
    }

    /** Name of the type or class, as get_debug_type gives it: int, float, string, bool, array, null or the class. */
    @TruffleBoundary
    public static String typeName(Object value) {
        return switch (value) {
            case null -> "null";
            case PhpNull ignored -> "null";
            case Boolean ignored -> "bool";
            case Long ignored -> "int";
            case Double ignored -> "float";
            case PhpString ignored -> "string";
            case dev.parade.interpreter.values.PhpArray ignored -> "array";
            case PhpObject object -> object.phpClass().name();
            case dev.parade.interpreter.values.PhpReference r -> typeName(r.get());
            default -> "resource";
        };
    }
}
