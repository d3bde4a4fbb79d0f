package dev.parade.interpreter;

import dev.parade.interpreter.builtin.CallableResolution;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.runtime.Traces.Location;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.parser.ast.Expression.Include;
import java.nio.file.Path;

/** What Java code can do with callables and calls; implemented beside the call nodes. */
public interface CallableOperations {
    /** Calls a callable value with arguments. */
    Object call(Request request, Object callable, Object... args);

    /** Finds what a callable value calls, as seen from the place that runs now; errors are answered, not thrown. */
    CallableResolution resolve(Request request, Object callable);

    /** The place that runs now. */
    Location here(Request request);

    /** The class whose code called the builtin that runs now: what is private to it is open. Null outside of classes. */
    default PhpClass scope(@SuppressWarnings("unused") Request request) {
        return null;
    }

    /** What that code runs on: {@code $this} (a PhpObject), the called class (a PhpClass), or null. */
    default Object self(@SuppressWarnings("unused") Request request) {
        return null;
    }

    /** Calls with the elements of an array, cells as they are; string keys name parameters. */
    default Object callWithArray(
            @SuppressWarnings("unused") Request request, PhpCallable callable, PhpArray arguments) {
        Object[] list = new Object[arguments.size()];
        int n = 0;
        for (int p = arguments.skipHoles(0); p < arguments.end(); p = arguments.skipHoles(p + 1)) {
            list[n++] = arguments.rawAt(p);
        }
        return callable.call(list);
    }

    /** Runs a file as include does, in a scope of its own. */
    default Object include(Request request, Path file) {
        return request.engine()
                .loader()
                .include(
                        request,
                        RequestFiles.ofPath(file),
                        Include.Kind.INCLUDE,
                        null,
                        new VariableScope.Detached(),
                        null,
                        null,
                        true);
    }
}
