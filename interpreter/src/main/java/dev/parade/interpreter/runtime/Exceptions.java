package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.ErrorLevel;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.errors.PhpExit;
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
        object.setProperty("file", PhpString.of(here.file()));
        object.setProperty("line", (long) here.line());
        object.setProperty("trace", Traces.array(0, false, !ignoreArgs, 0));
    }

    /** Hangs {@code earlier} behind the last previous of {@code later}, as an exception thrown in finally does. */
    @TruffleBoundary
    public static void chain(PhpObject later, PhpObject earlier) {
        if (later == earlier) {
            return;
        }
        PhpObject last = later;
        while (last.property("previous") instanceof PhpObject previous) {
            if (previous == earlier) {
                return;
            }
            last = previous;
        }
        for (Object e = earlier; e instanceof PhpObject o; e = o.property("previous")) {
            if (o == later) {
                return;
            }
        }
        last.setProperty("previous", earlier);
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
        String text;
        try {
            text = Conversions.toPhpString(object).toString();
        } catch (RuntimeException e) {
            text = object.phpClass().name() + ": " + string(object.property("message"));
        }
        Object file = object.property("file");
        Object line = object.property("line");
        try {
            request.errors()
                    .raiseAt(
                            ErrorLevel.ERROR,
                            "Uncaught " + text + "\n  thrown",
                            string(file),
                            line instanceof Long l ? (int) (long) l : 0);
        } catch (PhpExit ignored) {
            // The request ends anyway.
        }
    }

    private static String string(Object v) {
        return v == null || v == PhpNull.INSTANCE ? "" : v instanceof PhpArray ? "Array" : v.toString();
    }
}
