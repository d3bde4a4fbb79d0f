package dev.parade.library.files;

import static dev.parade.catalog.Effect.OUTPUT;
import static dev.parade.catalog.Effect.READS_FILE;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_FILE;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;

/** Opening gzip files; reading and writing them are aliases of what is done with other streams. */
final class GzFileFunctions {
    private GzFileFunctions() {}

    private static Stream open(Request request, BuiltinCall call, PhpString name, PhpString mode, long includePath) {
        return new StreamOpener(request, call).openGzip(name.toString(), mode.toString(), includePath != 0);
    }

    @PhpFunction(
            sig = "gzopen(path $filename, string $mode, int $use_include_path = 0): resource|false",
            effect = {READS_FILE, WRITES_FILE, WRITES_GLOBAL, WARNS, THROWS},
            doc = "Opens a gzip file.",
            examples = "gzread(gzopen('example.txt', 'r'), 3) => 'one'")
    static Object gzopen(Request request, BuiltinCall call, PhpString filename, PhpString mode, long useIncludePath) {
        Stream stream = open(request, call, filename, mode, useIncludePath);
        return stream == null ? false : stream.resource;
    }

    @PhpFunction(
            sig = "gzfile(path $filename, int $use_include_path = 0): array|false",
            effect = {READS_FILE, WRITES_GLOBAL, WARNS, THROWS},
            doc = "The lines of a gzip file.",
            examples = "gzfile('example.txt') => [\"one\\n\", \"two\\n\"]")
    static Object gzfile(Request request, BuiltinCall call, PhpString filename, long useIncludePath) {
        Stream stream = open(request, call, filename, PhpString.of("rb"), useIncludePath);
        if (stream == null) {
            return false;
        }
        PhpArray lines = new PhpArray();
        for (byte[] line = stream.readLine(8190); line != null; line = stream.readLine(8190)) {
            lines.append(PhpString.of(line));
        }
        stream.close();
        return lines;
    }

    @PhpFunction(
            sig = "readgzfile(path $filename, int $use_include_path = 0): int|false",
            effect = {READS_FILE, OUTPUT, WRITES_GLOBAL, WARNS, THROWS},
            doc = "Writes what a gzip file holds to the output.",
            examples =
                    "(function () { ob_start(); $n = readgzfile('example.txt'); return [$n, ob_get_clean()]; })() => [8, \"one\\ntwo\\n\"]")
    static Object readgzfile(Request request, BuiltinCall call, PhpString filename, long useIncludePath) {
        Stream stream = open(request, call, filename, PhpString.of("rb"), useIncludePath);
        if (stream == null) {
            return false;
        }
        byte[] all = stream.readAll(-1);
        request.output().write(all, 0, all.length);
        stream.close();
        return (long) all.length;
    }
}
