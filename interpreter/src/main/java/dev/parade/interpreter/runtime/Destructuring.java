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

    /** Objects must be ArrayAccess. */
    public static void check(Object value) {
        if (value instanceof PhpObject o && !o.phpClass().isSubclassOfLower("arrayaccess")) {
            throw Elements.notAnArray(o);
        }
    }

    /** An element of a value: scalars give null, silently before PHP 8.5. */
    @TruffleBoundary
    public static Object element(Request request, Object from, Object key) {
        if (from instanceof PhpArray || from instanceof PhpObject) {
            return Elements.read(request, from, key);
        }
        if (from != PhpNull.INSTANCE && request.level() >= 85) {
            request.warning("Cannot use " + PhpErrors.typeName(from) + " as array");
        }
        return PhpNull.INSTANCE;
    }
}
