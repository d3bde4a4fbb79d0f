package dev.parade.library.mbstring;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.THROWS;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.runtime.NumericStrings;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.util.Locale;

/** Numeric entities. */
final class MbEntityFunctions {
    private MbEntityFunctions() {}

    private static int[] map(Request request, BuiltinCall call, PhpArray map) {
        if (map.size() % 4 != 0) {
            throw ArgumentErrors.valueError(call, 1, "must have a multiple of 4 elements");
        }
        int[] result = new int[map.size()];
        int at = 0;
        for (int i = map.skipHoles(0); i < map.end(); i = map.skipHoles(i + 1)) {
            Object value = map.valueAt(i);
            if (request.level() >= 84
                    && (value instanceof PhpArray
                            || value instanceof PhpObject
                            || value instanceof PhpString text && NumericStrings.parse(text) == null)) {
                throw ArgumentErrors.valueError(call, 1, "must only be composed of values of type int");
            }
            result[at++] = (int) Conversions.toLong(value);
        }
        return result;
    }

    private static boolean within(int point, int low, int high) {
        return Integer.compareUnsigned(point, low) >= 0 && Integer.compareUnsigned(point, high) <= 0;
    }

    @PhpFunction(
            sig = "mb_encode_numericentity(string $string, array $map, ?string $encoding = null, bool $hex = false):"
                    + " string",
            effect = {ENVIRONMENT, THROWS},
            doc = "A text with the characters of some ranges as numeric entities.",
            examples = "mb_encode_numericentity(\"a\\u{e9}\", [0x80, 0xffff, 0, 0xffff]) => 'a&#233;'")
    static PhpString mbEncodeNumericentity(
            Request request, BuiltinCall call, PhpString string, PhpArray map, PhpString encoding, boolean hex) {
        MbEncoding used = MbState.encoding(request, call, 2, encoding);
        int[] ranges = map(request, call, map);
        CodePoints out = new CodePoints(string.length() + 16);
        for (int point : used.decode(string)) {
            int entity = range(ranges, point);
            if (entity < 0) {
                out.add(point);
            } else {
                int value = point + ranges[entity + 2] & ranges[entity + 3];
                out.add(
                        hex
                                ? "&#x" + Integer.toHexString(value).toUpperCase(Locale.ROOT) + ";"
                                : "&#" + Integer.toUnsignedString(value) + ";");
            }
        }
        return used.encode(out.toArray(), 0, out.size(), MbState.of(request).substitution());
    }

    private static int range(int[] ranges, int point) {
        for (int i = 0; i < ranges.length; i += 4) {
            if (within(point, ranges[i], ranges[i + 1])) {
                return i;
            }
        }
        return -1;
    }

    @PhpFunction(
            sig = "mb_decode_numericentity(string $string, array $map, ?string $encoding = null): string",
            effect = {ENVIRONMENT, THROWS},
            doc = "A text with its numeric entities of some ranges as characters.",
            examples = "bin2hex(mb_decode_numericentity('&#233;', [0x80, 0xffff, 0, 0xffff])) => 'c3a9'")
    static PhpString mbDecodeNumericentity(
            Request request, BuiltinCall call, PhpString string, PhpArray map, PhpString encoding) {
        MbEncoding used = MbState.encoding(request, call, 2, encoding);
        int[] ranges = map(request, call, map);
        int[] points = used.decode(string);
        CodePoints out = new CodePoints(points.length);
        int i = 0;
        while (i < points.length) {
            int next = points[i] == '&' ? decode(points, i, ranges, out) : i;
            if (next == i) {
                out.add(points[i]);
                next = i + 1;
            }
            i = next;
        }
        return used.encode(out.toArray(), 0, out.size(), MbState.of(request).substitution());
    }

    /** Adds the character of an entity and gives the index after it; the same index when it is none. */
    private static int decode(int[] points, int at, int[] ranges, CodePoints out) {
        int i = at + 1;
        if (i >= points.length || points[i] != '#') {
            return at;
        }
        i++;
        boolean hex = i < points.length && (points[i] | 0x20) == 'x';
        i += hex ? 1 : 0;
        int start = i;
        int radix = hex ? 16 : 10;
        long value = 0;
        while (i < points.length && i - start < (hex ? 8 : 10)) {
            int digit = points[i] < 0 || points[i] > 0x7f ? -1 : Character.digit(points[i], radix);
            if (digit < 0) {
                break;
            }
            value = value * radix + digit;
            i++;
        }
        if (i == start || value > 0xffffffffL || i < points.length && Character.digit(points[i], radix) >= 0) {
            return at;
        }
        for (int k = 0; k < ranges.length; k += 4) {
            int point = (int) value - ranges[k + 2];
            if (within(point, ranges[k], ranges[k + 1])) {
                out.add(point);
                return i < points.length && points[i] == ';' ? i + 1 : i;
            }
        }
        return at;
    }
}
