package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;

/** What list() does with values that are no arrays. */
public final class Destructuring {
    private Destructuring() {}

    /**
     * Scalars give null for every element: silently before PHP 8.5, then with one warning, but for false. Objects must be
     * ArrayAccess.
     */
    public static void check(Request request, Object value) {
        if (!(value instanceof PhpArray)) {
            checkOther(request, value);
        }
    }

    @TruffleBoundary
    private static void checkOther(Request request, Object value) {
        if (value instanceof PhpObject o) {
            if (!o.phpClass().isSubclassOfLower("arrayaccess")) {
                throw Elements.notAnArray(o);
            }
        } else if (value != PhpNull.INSTANCE && !Boolean.FALSE.equals(value) && request.level() >= 85) {
            request.warning("Cannot use " + PhpErrors.typeName(value) + " as array");
        }
    }

    /** An element of a value. */
    @TruffleBoundary
    public static Object element(Request request, Object from, Object key) {
        return from instanceof PhpArray || from instanceof PhpObject
                ? Elements.read(request, from, key)
                : PhpNull.INSTANCE;
    }
}
