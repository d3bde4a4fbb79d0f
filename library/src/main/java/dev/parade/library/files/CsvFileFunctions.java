package dev.parade.library.files;

import static dev.parade.catalog.Effect.READS_FILE;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_ARGUMENT;
import static dev.parade.catalog.Effect.WRITES_FILE;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.standard.strings.CsvFunctions;
import dev.parade.library.standard.strings.CsvLine;
import dev.parade.library.standard.strings.Scanning;

/** Lines of files with a structure: comma-separated values, formats. */
final class CsvFileFunctions {
    private CsvFileFunctions() {}

    @PhpFunction(
            sig = "fgetcsv(resource $stream, ?int $length = null, string $separator = ',', string $enclosure = '\"', "
                    + "string $escape = UNKNOWN): array|false",
            effect = {READS_FILE, WARNS, THROWS},
            doc = "The fields of the next line of comma-separated values.",
            examples = "fgetcsv(fopen('data:,a,\"b \"\"c\"\"\"', 'r'), null, ',', '\"', '') => ['a', 'b \"c\"']")
    static Object fgetcsv(
            Request request,
            BuiltinCall call,
            Object stream,
            Long length,
            PhpString separator,
            PhpString enclosure,
            PhpString escape) {
        int delimiter = CsvFunctions.character(call, 2, separator);
        int quote = CsvFunctions.character(call, 3, enclosure);
        int escaping = CsvFunctions.escape(request, call, 4, escape);
        if (length != null && (length < 0 || length > Long.MAX_VALUE - 1)) {
            throw ArgumentErrors.valueError(call, 1, "must be between 0 and " + Long.MAX_VALUE);
        }
        Stream from = Streams.stream(request, call, 0, stream);
        long limit = length == null || length == 0 ? -1 : length;
        byte[] line = from.readLine(limit);
        if (line == null) {
            return false;
        }
        PhpArray fields = CsvLine.parse(PhpString.of(line), delimiter, quote, escaping, () -> {
            byte[] more = from.readLine(-1);
            return more == null ? null : PhpString.of(more);
        });
        return fields == null ? PhpArray.ofList(PhpNull.INSTANCE) : fields;
    }

    @PhpFunction(
            sig = "fputcsv(resource $stream, array $fields, string $separator = ',', string $enclosure = '\"', "
                    + "string $escape = UNKNOWN, string $eol = \"\\n\"): int|false",
            effect = {WRITES_FILE, WARNS, THROWS},
            doc = "Writes a line of comma-separated values.",
            examples =
                    "(function () { $f = fopen('php://memory', 'w+'); fputcsv($f, ['a', 'b c', '\"'], escape: ''); rewind($f); return fgets($f); })() => \"a,\\\"b c\\\",\\\"\\\"\\\"\\\"\\n\"")
    static Object fputcsv(
            Request request,
            BuiltinCall call,
            Object stream,
            PhpArray fields,
            PhpString separator,
            PhpString enclosure,
            PhpString escape,
            PhpString eol) {
        int delimiter = CsvFunctions.character(call, 2, separator);
        int quote = CsvFunctions.character(call, 3, enclosure);
        int escaping = CsvFunctions.escape(request, call, 4, escape);
        Stream to = Streams.stream(request, call, 0, stream);
        StringBuilder line = new StringBuilder();
        boolean first = true;
        for (int p = fields.skipHoles(0); p < fields.end(); p = fields.skipHoles(p + 1)) {
            if (!first) {
                line.append((char) delimiter);
            }
            first = false;
            field(line, Conversions.toPhpString(fields.valueAt(p)).toString(), delimiter, quote, escaping);
        }
        line.append(eol);
        byte[] bytes = PhpString.of(line.toString()).exactBytes();
        int written = to.write(bytes, 0, bytes.length);
        return written < 0 ? (Object) false : (Object) (long) written;
    }

    private static void field(StringBuilder line, String field, int delimiter, int quote, int escape) {
        boolean enclose = field.chars()
                .anyMatch(c ->
                        c == delimiter || c == quote || c == escape || c == '\n' || c == '\r' || c == '\t' || c == ' ');
        if (!enclose) {
            line.append(field);
            return;
        }
        line.append((char) quote);
        boolean escaped = false;
        for (char c : field.toCharArray()) {
            if (escape != CsvLine.NO_ESCAPE && escape != quote && c == escape) {
                escaped = true;
            } else if (!escaped && c == quote) {
                line.append(c);
            } else {
                escaped = false;
            }
            line.append(c);
        }
        line.append((char) quote);
    }

    @PhpFunction(
            sig = "fscanf(resource $stream, string $format, mixed &...$vars): array|int|false|null",
            effect = {READS_FILE, WRITES_ARGUMENT, THROWS},
            doc = "Reads values from the next line by a format.",
            examples = "fscanf(fopen('data:,age 25', 'r'), '%s %d') => ['age', 25]")
    static Object fscanf(Request request, BuiltinCall call, Object stream, PhpString format, PhpReference... vars) {
        byte[] line = Streams.stream(request, call, 0, stream).readLine(-1);
        if (line == null) {
            return false;
        }
        return Scanning.scan(PhpString.of(line), format, vars);
    }
}
