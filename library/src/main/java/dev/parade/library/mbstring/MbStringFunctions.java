package dev.parade.library.mbstring;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import java.util.ArrayList;
import java.util.List;

/** Lengths, widths and parts of texts. */
final class MbStringFunctions {
    private static final int FIRST_WIDE = 0x1100;

    private MbStringFunctions() {}

    @PhpFunction(
            sig = "mb_strlen(string $string, ?string $encoding = null): int",
            effect = {ENVIRONMENT, THROWS},
            doc = "Number of characters.",
            examples = {"mb_strlen('äöü') => 3", "mb_strlen('äöü', '8bit') => 6"})
    static long mbStrlen(Request request, BuiltinCall call, PhpString string, PhpString encoding) {
        return MbState.encoding(request, call, 1, encoding).count(string);
    }

    /** Characters of a text by position. */
    static PhpString slice(Request request, PhpString text, long from, long length, MbEncoding encoding) {
        if (length == 0 || from >= text.length()) {
            return PhpString.EMPTY;
        }
        int width = encoding.width();
        if (width > 0) {
            long start = from * width;
            if (start >= text.length()) {
                return PhpString.EMPTY;
            }
            long end = length > text.length() ? text.length() : Math.min(text.length(), start + length * width);
            return text.substring((int) start, (int) end);
        }
        if (encoding.isUtf8()) {
            return sliceUtf8(request, text, from, length);
        }
        int[] points = encoding.decode(text);
        if (from >= points.length) {
            return PhpString.EMPTY;
        }
        int end = (int) Math.min(points.length, length > points.length ? points.length : from + length);
        return encoding.encode(points, (int) from, end, MbState.of(request).substitution());
    }

    private static PhpString sliceUtf8(Request request, PhpString text, long from, long length) {
        byte[] bytes = text.bytes();
        int end = text.length();
        int at = 0;
        boolean bad = false;
        for (long i = 0; i < from && at < end; i++) {
            at += bytes[at] >= 0 ? 1 : Math.abs(Utf8Encoding.sequence(bytes, at, end));
        }
        int start = at;
        for (long i = 0; i < length && at < end; i++) {
            int size = bytes[at] >= 0 ? 1 : Utf8Encoding.sequence(bytes, at, end);
            bad |= size < 0;
            at += Math.abs(size);
        }
        if (!bad) {
            return text.substring(start, at);
        }
        CodePoints points = new CodePoints(at - start);
        MbEncodings.UTF8.decode(bytes, start, at - start, points);
        return MbEncodings.UTF8.encode(
                points.toArray(), 0, points.size(), MbState.of(request).substitution());
    }

    private static void checkMinimum(BuiltinCall call, int position, long value) {
        if (value == Long.MIN_VALUE) {
            throw ArgumentErrors.valueError(
                    call, position, "must be between " + (Long.MIN_VALUE + 1) + " and " + Long.MAX_VALUE);
        }
    }

    @PhpFunction(
            sig = "mb_substr(string $string, int $start, ?int $length = null, ?string $encoding = null): string",
            effect = {ENVIRONMENT, THROWS},
            doc = "A part of a text, by characters.",
            examples = {"mb_substr('äöü', 1, 1) => 'ö'", "mb_substr('äöü', -1) => 'ü'"})
    static PhpString mbSubstr(
            Request request, BuiltinCall call, PhpString string, long start, Long length, PhpString encoding) {
        checkMinimum(call, 1, start);
        if (length != null) {
            checkMinimum(call, 2, length);
        }
        MbEncoding used = MbState.encoding(request, call, 3, encoding);
        long count = start < 0 || length != null && length < 0 ? used.count(string) : 0;
        long from = start >= 0 ? start : Math.max(0, count + start);
        long wanted = Integer.MAX_VALUE;
        if (length != null) {
            wanted = length >= 0 ? length : from < count ? Math.max(0, count - from + length) : 0;
        }
        return slice(request, string, from, wanted, used);
    }

    @PhpFunction(
            sig = "mb_strcut(string $string, int $start, ?int $length = null, ?string $encoding = null): string",
            effect = {ENVIRONMENT, THROWS},
            doc = "A part of a text by bytes, without breaking characters.",
            examples = "mb_strcut('äöü', 1, 3) => 'ä'")
    static PhpString mbStrcut(
            Request request, BuiltinCall call, PhpString string, long start, Long length, PhpString encoding) {
        MbEncoding used = MbState.encoding(request, call, 3, encoding);
        int size = string.length();
        long from = start < 0 ? Math.max(0, size + start) : start;
        long wanted = length == null ? size : length;
        if (wanted < 0) {
            wanted = Math.max(0, size - from + wanted);
        }
        if (from > size || wanted == 0) {
            return PhpString.EMPTY;
        }
        int width = used.width();
        if (width > 0) {
            long begin = from / width * width;
            return string.substring((int) begin, (int) (begin + Math.min(wanted, size - begin) / width * width));
        }
        int[] starts = starts(string, used);
        int begin = lastAtMost(starts, from);
        int end = wanted >= size - begin ? size : lastAtMost(starts, begin + wanted);
        return string.substring(begin, Math.max(begin, end));
    }

    /** The offsets where characters start, and the end. */
    private static int[] starts(PhpString text, MbEncoding encoding) {
        int size = text.length();
        List<Integer> starts = new ArrayList<>();
        int at = 0;
        while (at < size) {
            starts.add(at);
            int lead = text.at(at);
            int step = encoding.lengthByLead(lead);
            if (encoding.name().startsWith("UTF-16")) {
                boolean little = encoding.name().endsWith("LE");
                int high = at + 1 < size ? text.at(little ? at + 1 : at) : 0;
                step = high >= 0xd8 && high < 0xdc ? 4 : 2;
            }
            at += Math.max(1, step);
        }
        starts.add(size);
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int lastAtMost(int[] starts, long offset) {
        int found = 0;
        for (int start : starts) {
            if (start <= offset) {
                found = start;
            }
        }
        return found;
    }

    @PhpFunction(
            sig = "mb_str_split(string $string, int $length = 1, ?string $encoding = null): array",
            effect = {ENVIRONMENT, THROWS},
            doc = "A text in pieces of as many characters.",
            examples = "mb_str_split('äöü', 2) => array (0 => 'äö', 1 => 'ü')")
    static PhpArray mbStrSplit(Request request, BuiltinCall call, PhpString string, long length, PhpString encoding) {
        if (length <= 0) {
            throw ArgumentErrors.valueError(call, 1, "must be greater than 0");
        }
        if (length > 0xffffffffL / 4) {
            throw ArgumentErrors.valueError(call, 1, "is too large");
        }
        MbEncoding used = MbState.encoding(request, call, 2, encoding);
        List<Object> pieces = new ArrayList<>();
        int size = string.length();
        int width = used.width();
        if (width > 0 || used.lengthByLead('a') > 0) {
            for (int at = 0; at < size; ) {
                int end = at;
                for (long i = 0; i < length && end < size; i++) {
                    end += width > 0 ? width : used.lengthByLead(string.at(end));
                }
                end = Math.min(end, size);
                pieces.add(string.substring(at, end));
                at = end;
            }
            return PhpArray.ofList(pieces.toArray());
        }
        int[] points = used.decode(string);
        for (int at = 0; at < points.length; at += (int) length) {
            pieces.add(used.encode(
                    points,
                    at,
                    (int) Math.min(points.length, at + length),
                    MbState.of(request).substitution()));
        }
        return PhpArray.ofList(pieces.toArray());
    }

    // ---- width

    static int width(int point) {
        if (point < FIRST_WIDE) {
            return 1;
        }
        int kind = UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH);
        return kind == UCharacter.EastAsianWidth.FULLWIDTH || kind == UCharacter.EastAsianWidth.WIDE ? 2 : 1;
    }

    private static long width(int[] points, int from, int to) {
        long width = 0;
        for (int i = from; i < to; i++) {
            width += width(points[i]);
        }
        return width;
    }

    private static long width(PhpString text, MbEncoding encoding) {
        if (encoding.isUtf8()) {
            byte[] bytes = text.bytes();
            int size = text.length();
            int i = 0;
            while (i < size && bytes[i] >= 0) {
                i++;
            }
            if (i == size) {
                return size;
            }
        }
        int[] points = encoding.decode(text);
        return width(points, 0, points.length);
    }

    @PhpFunction(
            sig = "mb_strwidth(string $string, ?string $encoding = null): int",
            effect = {ENVIRONMENT, THROWS},
            doc = "Columns that a text takes on a terminal.",
            examples = "mb_strwidth(\"a\\xe6\\x97\\xa5\") => 3")
    static long mbStrwidth(Request request, BuiltinCall call, PhpString string, PhpString encoding) {
        return width(string, MbState.encoding(request, call, 1, encoding));
    }

    @PhpFunction(
            sig = "mb_strimwidth(string $string, int $start, int $width, string $trim_marker = \"\","
                    + " ?string $encoding = null): string",
            effect = {ENVIRONMENT, THROWS, WARNS},
            doc = "As much of a text as fits into columns, with a mark where it was cut.",
            examples = "mb_strimwidth('Hello World', 0, 8, '…') => 'Hello W…'")
    static PhpString mbStrimwidth(
            Request request,
            BuiltinCall call,
            PhpString string,
            long start,
            long width,
            PhpString marker,
            PhpString encoding) {
        MbEncoding used = MbState.encoding(request, call, 4, encoding);
        int[] points = used.decode(string);
        long from = start < 0 ? start + points.length : start;
        if (start != 0 && (from < 0 || from > points.length)) {
            throw ArgumentErrors.valueError(call, 1, "is out of range");
        }
        long room = width;
        if (room < 0) {
            if (request.level() >= 83) {
                request.deprecated(
                        call.name() + "(): passing a negative integer to argument #3 ($width) is deprecated");
            }
            room += width(points, (int) from, points.length);
            if (room < 0) {
                throw ArgumentErrors.valueError(call, 2, "is out of range");
            }
        }
        if (width(points, (int) from, points.length) <= room) {
            return slice(request, string, from, Integer.MAX_VALUE, used);
        }
        long markerWidth = width(marker, used);
        if (room <= markerWidth) {
            return marker;
        }
        room -= markerWidth;
        int end = (int) from;
        while (end < points.length && width(points[end]) <= room) {
            room -= width(points[end++]);
        }
        return used.encode(points, (int) from, end, MbState.of(request).substitution())
                .concat(marker);
    }

    @PhpFunction(
            sig = "mb_str_pad(string $string, int $length, string $pad_string = \" \","
                    + " int $pad_type = STR_PAD_RIGHT, ?string $encoding = null): string",
            effect = {ENVIRONMENT, THROWS},
            doc = "A text filled up to a number of characters.",
            since = "8.3",
            examples = "mb_str_pad('äö', 5, '·', STR_PAD_BOTH) => '·äö··'")
    static PhpString mbStrPad(
            Request request,
            BuiltinCall call,
            PhpString string,
            long length,
            PhpString pad,
            long type,
            PhpString encoding) {
        MbEncoding used = MbState.encoding(request, call, 4, encoding);
        long missing = length - used.count(string);
        if (length < 0 || missing <= 0) {
            return string;
        }
        if (pad.isEmpty()) {
            throw MbSearchFunctions.empty(request, call, 2);
        }
        if (type < 0 || type > 2) {
            throw ArgumentErrors.valueError(call, 3, "must be STR_PAD_LEFT, STR_PAD_RIGHT, or STR_PAD_BOTH");
        }
        long left = type == 0 ? missing : type == 2 ? missing / 2 : 0;
        return repeat(request, pad, left, used)
                .concat(string)
                .concat(repeat(request, pad, type == 0 ? 0 : missing - left, used));
    }

    private static PhpString repeat(Request request, PhpString pad, long characters, MbEncoding encoding) {
        int size = encoding.count(pad);
        PhpString result = PhpString.EMPTY;
        for (long i = 0; i < characters / size; i++) {
            result = result.append(pad);
        }
        return result.concat(slice(request, pad, 0, characters % size, encoding));
    }
}
