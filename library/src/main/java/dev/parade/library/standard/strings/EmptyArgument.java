package dev.parade.library.standard.strings;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;

/** The error about an empty argument, which PHP 8.4 reworded. */
public final class EmptyArgument {
    private EmptyArgument() {}

    /** To be thrown; position from 0. */
    public static RuntimeException error(BuiltinCall call, int position) {
        boolean old = Request.current() != null && Request.current().level() < 84;
        return ArgumentErrors.valueError(call, position, old ? "cannot be empty" : "must not be empty");
    }
}
