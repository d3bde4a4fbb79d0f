package dev.parade.library.core;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.OUTPUT;
import static dev.parade.catalog.Effect.READS_GLOBAL;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.runtime.TraceText;
import dev.parade.interpreter.runtime.Traces;
import dev.parade.interpreter.values.PhpArray;

/** The calls that led here, as data and as text. */
final class BacktraceFunctions {
    private static final long PROVIDE_OBJECT = 1;

    private static final long IGNORE_ARGS = 2;

    private BacktraceFunctions() {}

    @PhpFunction(
            sig = "debug_backtrace(int $options = DEBUG_BACKTRACE_PROVIDE_OBJECT, int $limit = 0): array",
            effect = READS_GLOBAL,
            doc = "The calls that led here, innermost first.",
            examples = "(function () { return debug_backtrace()[0]['function']; })() => '{closure:example.php:1}'")
    static PhpArray debugBacktrace(long options, long limit) {
        // The first activation is that of debug_backtrace() itself.
        return Traces.array(1, (options & PROVIDE_OBJECT) != 0, (options & IGNORE_ARGS) == 0, (int) limit);
    }

    @PhpFunction(
            sig = "debug_print_backtrace(int $options = 0, int $limit = 0): void",
            effect = {READS_GLOBAL, OUTPUT, ENVIRONMENT},
            doc = "Prints the calls that led here.",
            examples =
                    "(function () { ob_start(); debug_print_backtrace(); return substr(ob_get_clean(), 0, 2); })() => '#0'")
    static void debugPrintBacktrace(Request request, long options, long limit) {
        PhpArray trace = Traces.array(1, false, (options & IGNORE_ARGS) == 0, (int) limit);
        request.output().write(TraceText.of(request, trace, false));
    }
}
