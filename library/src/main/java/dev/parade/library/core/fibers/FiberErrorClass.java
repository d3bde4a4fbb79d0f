package dev.parade.library.core.fibers;

import static dev.parade.catalog.Effect.THROWS;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpObject;

/** What a wrong use of a fiber throws. */
@PhpClass(sig = "final class FiberError extends Error", doc = "What a wrong use of a fiber throws.")
final class FiberErrorClass {
    private FiberErrorClass() {}

    @PhpMethod(sig = "public function __construct()", effect = THROWS, doc = "Refuses.")
    static void construct(@SuppressWarnings("unused") PhpObject self) {
        throw PhpErrors.error(
                "The \"FiberError\" class is reserved for internal use and cannot be manually instantiated");
    }
}
