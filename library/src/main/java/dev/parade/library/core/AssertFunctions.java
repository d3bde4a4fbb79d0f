package dev.parade.library.core;

import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.runtime.Assertions;
import dev.parade.interpreter.runtime.Conversions;

/** assert() where it is called like any other function; calls by name are compiled. */
final class AssertFunctions {
    private AssertFunctions() {}

    @PhpFunction(
            sig = "assert(mixed $assertion, Throwable|string|null $description = null): bool",
            effect = {READS_GLOBAL, THROWS, UNKNOWN},
            doc = "Fails unless the assertion holds, where assertions are active.",
            examples = "call_user_func('assert', true) => true")
    static boolean assertion(Request request, Object assertion, Object description) {
        return !Assertions.areActive(request)
                || Conversions.toBoolean(assertion)
                || Assertions.fail(request, description);
    }
}
