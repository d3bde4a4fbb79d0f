package dev.parade.library.files;

import static dev.parade.catalog.Effect.OUTPUT;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_FILE;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.standard.strings.FormattedPrint;

/** printf() into streams. */
final class FormattedWriting {
    private FormattedWriting() {}

    @PhpFunction(
            sig = "fprintf(resource $stream, string $format, mixed ...$values): int",
            effect = {WRITES_FILE, OUTPUT, WARNS, THROWS},
            doc = "Writes values in a format into a stream; the number of bytes.",
            examples = "fprintf(fopen('php://memory', 'w'), '%05d', 42) => 5")
    static long fprintf(Request request, BuiltinCall call, Object stream, PhpString format, Object... values) {
        Stream to = Streams.stream(request, call, 0, stream);
        return write(to, FormattedPrint.format(request, call.name(), format, values, 2));
    }

    @PhpFunction(
            sig = "vfprintf(resource $stream, string $format, array $values): int",
            effect = {WRITES_FILE, OUTPUT, WARNS, THROWS},
            doc = "Writes the values of an array in a format into a stream; the number of bytes.",
            examples = "vfprintf(fopen('php://memory', 'w'), '%s', ['abc']) => 3")
    static long vfprintf(Request request, BuiltinCall call, Object stream, PhpString format, PhpArray values) {
        Stream to = Streams.stream(request, call, 0, stream);
        return write(to, FormattedPrint.format(request, call.name(), format, FormattedPrint.values(values), -1));
    }

    private static long write(Stream to, PhpString text) {
        if (!text.isEmpty()) {
            to.write(text.bytes(), 0, text.length());
        }
        return text.length();
    }
}
