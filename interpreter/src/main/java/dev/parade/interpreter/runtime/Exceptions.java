package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.ErrorLevel;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.errors.PhpExit;
import dev.parade.interpreter.errors.PhpThrow;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** What the engine does with throwables. */
public final class Exceptions {
    private Exceptions() {}

    /** Fills file, line and trace of a new Throwable, from the place that makes it. */
    @TruffleBoundary
    public static void initialize(PhpObject object) {
        Request request = Request.current();
        boolean ignoreArgs = request.ini().flag("zend.exception_ignore_args");
        Traces.Location here = Traces.here(request);
        object.setSlot(ThrowableProperties.FILE, PhpString.of(here.line() == 0 ? "[no active file]" : here.file()));
        object.setSlot(ThrowableProperties.LINE, (long) here.line());
        object.setSlot(ThrowableProperties.TRACE, Traces.array(0, false, !ignoreArgs, 0));
    }

    /** Hangs {@code earlier} behind the last previous of {@code later}, as an exception thrown in finally does. */
    @TruffleBoundary
    public static void chain(PhpObject later, PhpObject earlier) {
        if (later == earlier) {
            return;
        }
        PhpObject last = later;
        while (ThrowableProperties.get(last, ThrowableProperties.PREVIOUS) instanceof PhpObject previous) {
            if (previous == earlier) {
                return;
            }
            last = previous;
        }
        for (Object e = earlier;
                e instanceof PhpObject o;
                e = ThrowableProperties.get(o, ThrowableProperties.PREVIOUS)) {
            if (o == later) {
                return;
            }
        }
        last.setSlot(ThrowableProperties.PREVIOUS, earlier);
    }

    /** The error for calls nested deeper than the engine allows. */
    @TruffleBoundary
    public static RuntimeException tooDeep(Request request) {
        request.setDepth(Math.max(0, request.depth() - 1000));
        try {
            request.raise(
                    ErrorLevel.ERROR,
                    "Maximum function nesting level of " + Request.MAX_DEPTH + " reached. Infinite recursion?");
        } catch (PhpExit exit) {
            return exit;
        }
        return new PhpExit(255, true);
    }

    /** The error when the native stack is used up. */
    @TruffleBoundary
    public static RuntimeException stackOverflow(@SuppressWarnings("unused") Request request) {
        return PhpErrors.error("Maximum call stack size reached. Infinite recursion?");
    }

    /** Writes an uncaught Throwable the way PHP does. */
    @TruffleBoundary
    public static void reportUncaught(Request request, PhpObject object) {
        String file = string(ThrowableProperties.get(object, ThrowableProperties.FILE));
        int line = ThrowableProperties.get(object, ThrowableProperties.LINE) instanceof Long l ? (int) (long) l : 0;
        String message = string(ThrowableProperties.get(object, ThrowableProperties.MESSAGE));
        if (file.isEmpty()) {
            file = "Unknown";
        }
        try {
            switch (object.phpClass().lowerName()) {
                case "parseerror" -> request.errors().raiseUncaughtAt(ErrorLevel.PARSE, message, file, line);
                case "compileerror" -> request.errors().raiseUncaughtAt(ErrorLevel.COMPILE_ERROR, message, file, line);
                default -> {
                    String text;
                    try {
                        text = Conversions.toPhpString(object).toString();
                    } catch (PhpThrow inner) {
                        if (inner.object() != object) {
                            reportUncaught(request, inner.object());
                            return;
                        }
                        text = nameAndMessage(object);
                    }
                    request.errors().raiseUncaughtAt(ErrorLevel.ERROR, "Uncaught " + text + "\n  thrown", file, line);
                }
            }
        } catch (PhpExit ignored) {
            // The request ends anyway.
        }
    }

    /** A throwable as a string, as {@code __toString} gives it. */
    public static String text(PhpObject object) {
        try {
            return Conversions.toPhpString(object).toString();
        } catch (RuntimeException e) {
            return nameAndMessage(object);
        }
    }

    private static String nameAndMessage(PhpObject object) {
        return object.phpClass().name() + ": " + string(ThrowableProperties.get(object, ThrowableProperties.MESSAGE));
    }

    private static String string(Object v) {
        return v == null || v == PhpNull.INSTANCE ? "" : v instanceof PhpArray ? "Array" : v.toString();
    }
}
