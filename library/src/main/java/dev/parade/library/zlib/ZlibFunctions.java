package dev.parade.library.zlib;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpString;

/** Compressing and decompressing at once. */
final class ZlibFunctions {
    private ZlibFunctions() {}

    private static final String ENCODINGS =
            "must be one of ZLIB_ENCODING_RAW, ZLIB_ENCODING_GZIP, or ZLIB_ENCODING_DEFLATE";

    static void checkEncoding(BuiltinCall call, int position, long encoding) {
        if (encoding != ZlibConstants.RAW && encoding != ZlibConstants.GZIP && encoding != ZlibConstants.DEFLATE) {
            throw ArgumentErrors.valueError(call, position, ENCODINGS);
        }
    }

    private static PhpString encode(
            BuiltinCall call, PhpString data, int levelAt, long level, int encodingAt, long encoding) {
        if (level < -1 || level > 9) {
            throw ArgumentErrors.valueError(call, levelAt, "must be between -1 and 9");
        }
        checkEncoding(call, encodingAt, encoding);
        return PhpString.of(Deflating.encode(data.bytes(), data.length(), encoding, (int) level));
    }

    private static Object decode(Request request, BuiltinCall call, PhpString data, long encoding, long most) {
        if (most < 0) {
            throw ArgumentErrors.valueError(call, 1, "must be greater than or equal to 0");
        }
        Inflating.Decoded decoded = Inflating.decode(data.bytes(), data.length(), encoding, most);
        if (decoded.bytes() == null) {
            request.warning(call.name() + "(): " + ZlibConstants.describe(decoded.status()));
            return false;
        }
        return PhpString.of(decoded.bytes());
    }

    @PhpFunction(
            sig = "gzcompress(string $data, int $level = -1, int $encoding = ZLIB_ENCODING_DEFLATE): string|false",
            effect = {THROWS, WARNS},
            doc = "Compressed as zlib does.",
            examples = "gzuncompress(gzcompress('abc')) => 'abc'")
    static Object gzcompress(BuiltinCall call, PhpString data, long level, long encoding) {
        return encode(call, data, 1, level, 2, encoding);
    }

    @PhpFunction(
            sig = "gzdeflate(string $data, int $level = -1, int $encoding = ZLIB_ENCODING_RAW): string|false",
            effect = {THROWS, WARNS},
            doc = "Compressed, without a head.",
            examples = "bin2hex(gzdeflate('abc')) => '4b4c4a0600'")
    static Object gzdeflate(BuiltinCall call, PhpString data, long level, long encoding) {
        return encode(call, data, 1, level, 2, encoding);
    }

    @PhpFunction(
            sig = "gzencode(string $data, int $level = -1, int $encoding = ZLIB_ENCODING_GZIP): string|false",
            effect = {THROWS, WARNS},
            doc = "Compressed as gzip does.",
            examples = "gzdecode(gzencode('abc')) => 'abc'")
    static Object gzencode(BuiltinCall call, PhpString data, long level, long encoding) {
        return encode(call, data, 1, level, 2, encoding);
    }

    @PhpFunction(
            sig = "zlib_encode(string $data, int $encoding, int $level = -1): string|false",
            effect = {THROWS, WARNS},
            doc = "Compressed in a way that is named.",
            examples = "zlib_decode(zlib_encode('abc', ZLIB_ENCODING_GZIP)) => 'abc'")
    static Object zlibEncode(BuiltinCall call, PhpString data, long encoding, long level) {
        return encode(call, data, 2, level, 1, encoding);
    }

    @PhpFunction(
            sig = "gzuncompress(string $data, int $max_length = 0): string|false",
            effect = {THROWS, WARNS},
            doc = "What gzcompress() compressed.",
            examples = "@gzuncompress('abc') => false")
    static Object gzuncompress(Request request, BuiltinCall call, PhpString data, long maxLength) {
        return decode(request, call, data, ZlibConstants.DEFLATE, maxLength);
    }

    @PhpFunction(
            sig = "gzinflate(string $data, int $max_length = 0): string|false",
            effect = {THROWS, WARNS},
            doc = "What gzdeflate() compressed.",
            examples = "gzinflate(hex2bin('4b4c4a0600')) => 'abc'")
    static Object gzinflate(Request request, BuiltinCall call, PhpString data, long maxLength) {
        return decode(request, call, data, ZlibConstants.RAW, maxLength);
    }

    @PhpFunction(
            sig = "gzdecode(string $data, int $max_length = 0): string|false",
            effect = {THROWS, WARNS},
            doc = "What gzencode() compressed.",
            examples = "@gzdecode('abc') => false")
    static Object gzdecode(Request request, BuiltinCall call, PhpString data, long maxLength) {
        return decode(request, call, data, ZlibConstants.GZIP, maxLength);
    }

    @PhpFunction(
            sig = "zlib_decode(string $data, int $max_length = 0): string|false",
            effect = {THROWS, WARNS},
            doc = "What was compressed in any way.",
            examples = "zlib_decode(gzcompress('abc')) => 'abc'")
    static Object zlibDecode(Request request, BuiltinCall call, PhpString data, long maxLength) {
        return decode(request, call, data, ZlibConstants.ANY, maxLength);
    }
}
