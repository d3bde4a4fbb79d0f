package dev.parade.library.core;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;
import static dev.parade.catalog.Effect.WARNS;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.runtime.Cloning;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;

/** clone as the function that it is since 8.5. */
final class CloneFunction {
    private CloneFunction() {}

    @PhpFunction(
            sig = "clone(object $object, array $withProperties = []): object",
            // Classes may say what becomes of a copy and of what is assigned.
            effect = {UNKNOWN, WARNS, THROWS},
            doc = "A copy of an object, with other values for some of its properties.",
            since = "8.5",
            examples = "count(clone(new ArrayObject([1, 2]), [])) => 2")
    static PhpObject copy(Request request, BuiltinCall call, PhpObject object, PhpArray withProperties) {
        return Cloning.copy(
                request, object, withProperties, request.engine().callables().scope(request));
    }
}
