package dev.parade.library.standard.strings;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;

/** printf() and its kin without streams. */
final class Formatting {
    private Formatting() {}

    @PhpFunction(
            sig = "sprintf(string $format, mixed ...$values): string",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "Values as text in a format.",
            examples = {"sprintf('%05.1f|%-5s|%x', 3.14159, 'ab', 255) => '003.1|ab   |ff'"})
    static PhpString sprintf(Request request, BuiltinCall call, PhpString format, Object... values) {
        return FormattedPrint.format(request, call.name(), format, values, 1);
    }

    @PhpFunction(
            sig = "printf(string $format, mixed ...$values): int",
            effect = {Effect.OUTPUT, Effect.THROWS, Effect.WARNS},
            doc = "Prints values in a format; the number of bytes.",
            examples = "printf('%s', '') => 0")
    static long printf(Request request, BuiltinCall call, PhpString format, Object... values) {
        return print(request, FormattedPrint.format(request, call.name(), format, values, 1));
    }

    @PhpFunction(
            sig = "vsprintf(string $format, array $values): string",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "The values of an array as text in a format.",
            examples = "vsprintf('%d-%s', [7, 'x']) => '7-x'")
    static PhpString vsprintf(Request request, BuiltinCall call, PhpString format, PhpArray values) {
        return FormattedPrint.format(request, call.name(), format, FormattedPrint.values(values), -1);
    }

    @PhpFunction(
            sig = "vprintf(string $format, array $values): int",
            effect = {Effect.OUTPUT, Effect.THROWS, Effect.WARNS},
            doc = "Prints the values of an array in a format; the number of bytes.",
            examples = "vprintf('', []) => 0")
    static long vprintf(Request request, BuiltinCall call, PhpString format, PhpArray values) {
        return print(request, FormattedPrint.format(request, call.name(), format, FormattedPrint.values(values), -1));
    }

    private static long print(Request request, PhpString text) {
        request.output().write(text);
        return text.length();
    }
}
