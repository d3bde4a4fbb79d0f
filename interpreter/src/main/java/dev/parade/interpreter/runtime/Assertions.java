package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.errors.PhpExit;
import dev.parade.interpreter.errors.PhpThrow;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** What happens when an assertion fails: a callback, an exception, a warning, as the ini settings say. */
public final class Assertions {
    private Assertions() {}

    /** True when assertions are looked at. */
    public static boolean areActive(Request request) {
        return request.ini().number("zend.assertions") == 1 && request.ini().flag("assert.active");
    }

    /**
     * An assertion has failed; answers what {@code assert()} answers, if anything.
     *
     * @param description a string or a Throwable; null for none
     */
    @TruffleBoundary
    public static boolean fail(Request request, Object description) {
        Object callback = AssertCallback.get(request);
        boolean none = description == null || description == PhpNull.INSTANCE;
        if (callback != PhpNull.INSTANCE) {
            Traces.Location here = Traces.here(request);
            Callables.call(
                    request,
                    callback,
                    PhpString.of(here.file()),
                    (long) here.line(),
                    PhpNull.INSTANCE,
                    none ? PhpNull.INSTANCE : description);
        }
        if (request.ini().flag("assert.exception")) {
            if (description instanceof PhpObject o && o.phpClass().isSubclassOfLower("throwable")) {
                throw new PhpThrow(o, null);
            }
            String message = none ? "" : Conversions.toPhpString(description).toString();
            throw PhpErrors.of("AssertionError", message, 1);
        }
        if (request.ini().flag("assert.warning")) {
            request.warning("assert(): " + (none ? "Assertion" : Conversions.toPhpString(description)) + " failed");
        }
        if (request.ini().flag("assert.bail")) {
            throw new PhpExit(255, false);
        }
        return false;
    }
}
