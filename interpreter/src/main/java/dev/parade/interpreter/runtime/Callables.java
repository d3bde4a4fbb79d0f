package dev.parade.interpreter.runtime;

import dev.parade.interpreter.Request;

/** Calls PHP callables from Java. */
public final class Callables {
    private Callables() {}

    /** Calls a callable value (closure, function name, array form, invokable object) with values. */
    public static Object call(Request request, Object callable, Object... args) {
        return request.engine().callables().call(request, callable, args);
    }
}
