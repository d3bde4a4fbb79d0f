package dev.parade.library.core;

import static dev.parade.catalog.Effect.EXITS;
import static dev.parade.catalog.Effect.OUTPUT;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpExit;
import dev.parade.interpreter.values.PhpString;

/** exit() as the function that it is since 8.4. */
final class ExitFunction {
    private ExitFunction() {}

    @PhpFunction(
            sig = "exit(string|int $status = 0): never",
            effect = {OUTPUT, EXITS},
            doc = "Ends the request, with an exit status or a last word.",
            aliases = "die",
            since = "8.4",
            examples = "function_exists('exit') => true")
    static void exit(Request request, Object status) {
        if (status instanceof Long code) {
            throw new PhpExit((int) (long) code, false);
        }
        request.output().write((PhpString) status);
        throw new PhpExit(0, false);
    }
}
