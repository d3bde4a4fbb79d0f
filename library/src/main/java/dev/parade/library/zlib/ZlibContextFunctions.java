package dev.parade.library.zlib;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.runtime.PropertyTable;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.io.ByteArrayOutputStream;

/** Compressing and decompressing piece by piece. */
final class ZlibContextFunctions {
    private static final String FLUSHES =
            "must be one of ZLIB_NO_FLUSH, ZLIB_PARTIAL_FLUSH, ZLIB_SYNC_FLUSH, ZLIB_FULL_FLUSH, ZLIB_BLOCK, or"
                    + " ZLIB_FINISH";

    private ZlibContextFunctions() {}

    // ---- options

    private static PhpArray options(Object options) {
        return options instanceof PhpObject object ? PropertyTable.ordinary(object) : (PhpArray) options;
    }

    private static long option(PhpArray options, String name, long otherwise) {
        Object value = options.get(name);
        return value == null ? otherwise : Conversions.toLong(value);
    }

    private static long inRange(long value, long from, long to, String problem) {
        if (value < from || value > to) {
            throw PhpErrors.valueError(problem);
        }
        return value;
    }

    /** Null for none. */
    private static byte[] dictionary(BuiltinCall call, PhpArray options) {
        return switch (options.get("dictionary")) {
            case null -> null;
            case PhpString text -> text.copyBytes();
            case PhpArray list -> {
                ByteArrayOutputStream all = new ByteArrayOutputStream();
                for (int p = list.skipHoles(0); p < list.end(); p = list.skipHoles(p + 1)) {
                    PhpString one = Conversions.toPhpString(list.valueAt(p));
                    if (one.isEmpty()) {
                        throw ArgumentErrors.valueError(call, 1, "must not contain empty strings");
                    }
                    if (one.indexOf(0, 0) >= 0) {
                        throw ArgumentErrors.valueError(call, 1, "must not contain strings with null bytes");
                    }
                    all.write(one.bytes(), 0, one.length());
                    all.write(0);
                }
                yield list.isEmpty() ? null : all.toByteArray();
            }
            case Object other ->
                throw ArgumentErrors.typeError(
                        call,
                        1,
                        "must be of type zero-terminated string or array, " + PhpErrors.valueName(other) + " given");
        };
    }

    private static void checkFlush(BuiltinCall call, long flush) {
        if (flush < 0 || flush > ZlibConstants.BLOCK) {
            throw ArgumentErrors.valueError(call, 2, FLUSHES);
        }
    }

    // ---- compressing

    @PhpFunction(
            sig = "deflate_init(int $encoding, array|object $options = []): DeflateContext|false",
            effect = {THROWS, WARNS},
            doc = "Starts to compress piece by piece.",
            partial = "the options memory and window, the strategies ZLIB_RLE and ZLIB_FIXED",
            examples = "gzinflate(deflate_add(deflate_init(ZLIB_ENCODING_RAW), 'abc', ZLIB_FINISH)) => 'abc'")
    static Object deflateInit(Request request, BuiltinCall call, long encoding, Object given) {
        PhpArray options = options(given);
        long level = inRange(
                option(options, "level", -1), -1, 9, "deflate_init(): \"level\" option must be between -1 and 9");
        inRange(option(options, "memory", 8), 1, 9, "deflate_init(): \"memory\" option must be between 1 and 9");
        inRange(option(options, "window", 15), 8, 15, "deflate_init(): \"window\" option must be between 8 and 15");
        long strategy = inRange(
                option(options, "strategy", 0),
                0,
                4,
                "deflate_init(): \"strategy\" option must be one of ZLIB_FILTERED, ZLIB_HUFFMAN_ONLY, ZLIB_RLE,"
                        + " ZLIB_FIXED, or ZLIB_DEFAULT_STRATEGY");
        ZlibFunctions.checkEncoding(call, 0, encoding);
        byte[] dictionary = dictionary(call, options);
        PhpObject context = request.instantiate(request.builtinClass("DeflateContext"));
        context.setNativeData(new Deflating(encoding, (int) level, strategy, dictionary));
        return context;
    }

    @PhpFunction(
            sig = "deflate_add(DeflateContext $context, string $data, int $flush_mode = ZLIB_SYNC_FLUSH): string|false",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Compresses a piece.",
            examples = "deflate_add(deflate_init(ZLIB_ENCODING_RAW), '') => ''")
    static Object deflateAdd(BuiltinCall call, PhpObject context, PhpString data, long flushMode) {
        checkFlush(call, flushMode);
        if (data.isEmpty() && flushMode != ZlibConstants.FINISH) {
            return PhpString.EMPTY;
        }
        Deflating deflating = (Deflating) context.nativeData();
        return PhpString.of(deflating.add(data.bytes(), 0, data.length(), flushMode));
    }

    // ---- decompressing

    private static Inflating inflating(PhpObject context) {
        return (Inflating) context.nativeData();
    }

    @PhpFunction(
            sig = "inflate_init(int $encoding, array|object $options = []): InflateContext|false",
            effect = {THROWS, WARNS},
            doc = "Starts to decompress piece by piece.",
            examples = "inflate_add(inflate_init(ZLIB_ENCODING_RAW), gzdeflate('abc')) => 'abc'")
    static Object inflateInit(Request request, BuiltinCall call, long encoding, Object given) {
        PhpArray options = options(given);
        long window = option(options, "window", 15);
        inRange(window, 8, 15, "zlib window size (logarithm) (" + window + ") must be within 8..15");
        if (encoding != ZlibConstants.RAW && encoding != ZlibConstants.GZIP && encoding != ZlibConstants.DEFLATE) {
            throw PhpErrors.valueError(
                    "Encoding mode must be ZLIB_ENCODING_RAW, ZLIB_ENCODING_GZIP or ZLIB_ENCODING_DEFLATE");
        }
        byte[] dictionary = dictionary(call, options);
        PhpObject context = request.instantiate(request.builtinClass("InflateContext"));
        context.setNativeData(new Inflating(encoding, dictionary));
        return context;
    }

    @PhpFunction(
            sig = "inflate_add(InflateContext $context, string $data, int $flush_mode = ZLIB_SYNC_FLUSH): string|false",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Decompresses a piece.",
            examples = "inflate_add(inflate_init(ZLIB_ENCODING_GZIP), gzencode('abc')) => 'abc'")
    static Object inflateAdd(Request request, BuiltinCall call, PhpObject context, PhpString data, long flushMode) {
        checkFlush(call, flushMode);
        Inflating inflating = inflating(context);
        if (inflating.status() == ZlibConstants.STREAM_END) {
            inflating.reset();
        }
        if (data.isEmpty() && flushMode != ZlibConstants.FINISH) {
            return PhpString.EMPTY;
        }
        byte[] result = inflating.add(data.bytes(), 0, data.length(), Integer.MAX_VALUE);
        long status = inflating.status();
        if (status == ZlibConstants.NEED_DICT) {
            request.warning("inflate_add(): Inflating this data requires a preset dictionary, please specify it in the"
                    + " options array of inflate_init()");
            return false;
        }
        if (status == ZlibConstants.STREAM_ERROR) {
            request.warning("inflate_add(): Dictionary does not match expected dictionary (incorrect adler32 hash)");
            return false;
        }
        if (status == ZlibConstants.DATA_ERROR) {
            request.warning("inflate_add(): " + ZlibConstants.describe(status));
            return false;
        }
        return PhpString.of(result);
    }

    @PhpFunction(
            sig = "inflate_get_status(InflateContext $context): int",
            effect = {},
            doc = "How decompressing goes: ZLIB_OK, ZLIB_STREAM_END, or an error.",
            examples = "inflate_get_status(inflate_init(ZLIB_ENCODING_RAW)) => ZLIB_OK")
    static long inflateGetStatus(PhpObject context) {
        return inflating(context).status();
    }

    @PhpFunction(
            sig = "inflate_get_read_len(InflateContext $context): int",
            effect = {},
            doc = "How many bytes were read.",
            examples = "inflate_get_read_len(inflate_init(ZLIB_ENCODING_RAW)) => 0")
    static long inflateGetReadLen(PhpObject context) {
        return inflating(context).readLength();
    }
}
