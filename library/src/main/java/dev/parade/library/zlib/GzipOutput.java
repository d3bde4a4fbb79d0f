package dev.parade.library.zlib;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;

/** Compresses the output of a request, if the client takes that. */
final class GzipOutput {
    private static final long START = 1;
    private static final long CLEAN = 2;
    private static final long FLUSH = 4;
    private static final long FINAL = 8;
    private static final String VARY = "Vary: Accept-Encoding";

    private long encoding;
    private Deflating deflating;

    private static GzipOutput of(Request request) {
        return request.extension(GzipOutput.class, GzipOutput::new);
    }

    /** What the client takes: an encoding, 0 for none. */
    private long encoding(Request request) {
        if (encoding == 0
                && request.global("_SERVER").get() instanceof PhpArray server
                && server.get("HTTP_ACCEPT_ENCODING") != null) {
            String accepted =
                    Conversions.toPhpString(server.get("HTTP_ACCEPT_ENCODING")).toString();
            encoding = accepted.contains("gzip")
                    ? ZlibConstants.GZIP
                    : accepted.contains("deflate") ? ZlibConstants.DEFLATE : 0;
        }
        return encoding;
    }

    private static void header(Request request, String line, boolean replace) {
        Callables.call(request, PhpString.of("header"), PhpString.of(line), replace);
    }

    @PhpFunction(
            sig = "ob_gzhandler(string $data, int $flags): string|false",
            effect = {ENVIRONMENT, READS_GLOBAL, WRITES_GLOBAL},
            doc = "For ob_start(): compresses the output if the client takes that.",
            examples = "ob_gzhandler('abc', PHP_OUTPUT_HANDLER_START) => false")
    static Object obGzhandler(Request request, PhpString data, long flags) {
        GzipOutput output = of(request);
        long encoding = output.encoding(request);
        boolean handles = request.output().inHandler();
        if (encoding == 0) {
            if (handles && (flags & START) != 0 && flags != (START | CLEAN | FINAL)) {
                header(request, VARY, false);
            }
            return false;
        }
        if ((flags & START) != 0) {
            String coding = encoding == ZlibConstants.GZIP ? "gzip" : "deflate";
            header(request, "Content-Encoding: " + coding, true);
            header(request, VARY, !handles);
        }
        return output.compress(request, data, flags);
    }

    private PhpString compress(Request request, PhpString data, long flags) {
        if (deflating == null || (flags & (START | CLEAN)) != 0) {
            deflating = new Deflating(encoding, request.ini().number("zlib.output_compression_level"), 0, null);
        }
        if ((flags & CLEAN) != 0) {
            return PhpString.EMPTY;
        }
        long flush = (flags & FINAL) != 0
                ? ZlibConstants.FINISH
                : (flags & FLUSH) != 0 ? ZlibConstants.FULL_FLUSH : ZlibConstants.SYNC_FLUSH;
        return PhpString.of(deflating.add(data.bytes(), 0, data.length(), flush));
    }

    @PhpFunction(
            sig = "zlib_get_coding_type(): string|false",
            effect = READS_GLOBAL,
            doc = "How the output is compressed.",
            partial = "the setting zlib.output_compression has no effect",
            examples = "zlib_get_coding_type() => false")
    static Object zlibGetCodingType(Request request) {
        return switch ((int) of(request).encoding) {
            case (int) ZlibConstants.GZIP -> PhpString.of("gzip");
            case (int) ZlibConstants.DEFLATE -> PhpString.of("deflate");
            default -> false;
        };
    }
}
