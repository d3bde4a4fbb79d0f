package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;

/** Calls PHP callables from Java. */
public final class Callables {
    private Callables() {}

    /** Calls a callable value (closure, function name, array form, invokable object) with values. */
    public static Object call(Request request, Object callable, Object... args) {
        return request.engine().callables().call(request, callable, args);
    }

    /** The values of an array or Traversable. */
    @TruffleBoundary
    public static PhpArray toList(Request request, Object v) {
        if (v instanceof PhpArray a) {
            return a;
        }
        if (v instanceof PhpObject o && o.phpClass().isSubclassOfLower("traversable")) {
            PhpArray list = new PhpArray();
            Iteration it = Iteration.ofObject(request, o, null, false);
            while (it.valid()) {
                list.append(it.value());
                it.advanceLater();
            }
            it.close();
            return list;
        }
        throw PhpErrors.typeError(PhpErrors.notUnpackable(request.level(), PhpErrors.valueName(v)));
    }
}
