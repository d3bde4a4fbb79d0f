package dev.parade.library.json;

import ch.randelshofer.fastdoubleparser.JavaDoubleParser;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.standard.strings.NameTable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads one text, without recursion: nesting costs heap, not stack. */
final class JsonParser {
    /** Makes the objects of a text that is not read as arrays. */
    interface Objects {
        Object create();

        void put(Object object, PhpString name, Object value);
    }

    private static final byte[] PLAIN = new byte[256];
    private static final double[] POWERS = new double[23];

    static {
        // 0: an ordinary byte of a string
        Arrays.fill(PLAIN, 0, 0x20, (byte) 1);
        Arrays.fill(PLAIN, 0x80, 0x100, (byte) 1);
        PLAIN['"'] = 1;
        PLAIN['\\'] = 1;
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private final byte[] bytes;
    private final int end;
    private final long flags;
    private final long maxDepth;
    /** Null for arrays. */
    private final Objects objects;

    private final boolean building;
    private final NameTable names = new NameTable();
    private int at;
    private JsonError error = JsonError.NONE;

    private Object[] containers = new Object[16];
    private PhpString[] keys = new PhpString[16];
    private boolean[] isMap = new boolean[16];
    private int depth;

    private JsonParser(PhpString text, long flags, long maxDepth, Objects objects, boolean building) {
        this.bytes = text.bytes();
        this.end = text.length();
        this.flags = flags;
        this.maxDepth = maxDepth;
        this.objects = objects;
        this.building = building;
    }

    /** A reader that makes arrays of the text's objects if {@code objects} is null. */
    static JsonParser of(PhpString text, long flags, long maxDepth, Objects objects) {
        return new JsonParser(text, flags, maxDepth, objects, true);
    }

    /** A reader that only looks whether the text is valid. */
    static JsonParser validating(PhpString text, long flags, long maxDepth) {
        return new JsonParser(text, flags, maxDepth, null, false);
    }

    JsonError error() {
        return error;
    }

    /** The value, or Java null after an error. */
    Object parse() {
        while (true) {
            Object value = open();
            if (error != JsonError.NONE) {
                return null;
            }
            // a value is complete; close every container that ends with it
            while (value != null) {
                skipSpace();
                if (depth == 0) {
                    if (at < end) {
                        return fail(unexpected());
                    }
                    return value;
                }
                if (!store(value)) {
                    return null;
                }
                value = next();
                if (error != JsonError.NONE) {
                    return null;
                }
            }
        }
    }

    /** Reads a scalar or an empty container; Java null when a container was opened and its first value follows. */
    private Object open() {
        skipSpace();
        if (at >= end) {
            return fail(JsonError.SYNTAX);
        }
        switch (bytes[at]) {
            case '{':
                return openMap();
            case '[':
                at++;
                if (!push(building ? new PhpArray() : PhpNull.INSTANCE, false)) {
                    return null;
                }
                skipSpace();
                if (at < end && (bytes[at] == ']' || bytes[at] == '}')) {
                    return close(bytes[at]);
                }
                return null;
            case '"':
                return string(false);
            case 't':
                return literal("true", Boolean.TRUE);
            case 'f':
                return literal("false", Boolean.FALSE);
            case 'n':
                return literal("null", PhpNull.INSTANCE);
            default:
                return number();
        }
    }

    private Object openMap() {
        at++;
        Object made = !building ? PhpNull.INSTANCE : objects == null ? new PhpArray() : null;
        if (!push(made, true)) {
            return null;
        }
        skipSpace();
        if (at < end && (bytes[at] == ']' || bytes[at] == '}')) {
            return close(bytes[at]);
        }
        key();
        return null;
    }

    private boolean push(Object container, boolean map) {
        // The values in it are one level deeper.
        if (depth + 1 >= maxDepth) {
            fail(JsonError.DEPTH);
            return false;
        }
        if (depth == containers.length) {
            containers = Arrays.copyOf(containers, 2 * depth);
            keys = Arrays.copyOf(keys, 2 * depth);
            isMap = Arrays.copyOf(isMap, 2 * depth);
        }
        containers[depth] = container;
        isMap[depth++] = map;
        return true;
    }

    private boolean store(Object value) {
        if (!building) {
            return true;
        }
        Object container = containers[depth - 1];
        if (!isMap[depth - 1]) {
            ((PhpArray) container).append(value);
        } else if (objects == null) {
            ((PhpArray) container).put(keys[depth - 1], value);
        } else {
            PhpString name = keys[depth - 1];
            if (name.length() > 0 && name.at(0) == 0) {
                fail(JsonError.INVALID_PROPERTY_NAME);
                return false;
            }
            // An object is made when its first value is complete, so that those inside of it come before it.
            objects.put(madeContainer(), name, value);
        }
        return true;
    }

    /** After a value: the container if it ends here, Java null if another value follows. */
    private Object next() {
        skipSpace();
        if (at >= end) {
            return fail(JsonError.SYNTAX);
        }
        byte b = bytes[at];
        if (b == ',') {
            at++;
            if (isMap[depth - 1]) {
                skipSpace();
                key();
            }
            return null;
        }
        return b == ']' || b == '}' ? close(b) : fail(unexpected());
    }

    private Object close(byte b) {
        if (b != (isMap[depth - 1] ? '}' : ']')) {
            return fail(JsonError.STATE_MISMATCH);
        }
        at++;
        Object made = madeContainer();
        depth--;
        containers[depth] = null;
        return made;
    }

    private Object madeContainer() {
        Object container = containers[depth - 1];
        if (container == null) {
            container = objects.create();
            containers[depth - 1] = container;
        }
        return container;
    }

    private void key() {
        if (at >= end || bytes[at] != '"') {
            fail(at >= end ? JsonError.SYNTAX : unexpected());
            return;
        }
        Object name = string(true);
        if (name == null) {
            return;
        }
        keys[depth - 1] = building ? (PhpString) name : null;
        skipSpace();
        if (at >= end || bytes[at] != ':') {
            fail(at >= end ? JsonError.SYNTAX : unexpected());
            return;
        }
        at++;
    }

    private void skipSpace() {
        while (at < end) {
            byte b = bytes[at];
            if (b != ' ' && b != '\n' && b != '\t' && b != '\r') {
                return;
            }
            at++;
        }
    }

    private Object fail(JsonError why) {
        error = why;
        return null;
    }

    /** What is wrong with the byte at hand, which cannot be there: the scanner's complaint comes before the grammar's. */
    private JsonError unexpected() {
        int b = bytes[at] & 0xff;
        if (b < 0x20 && b != '\n' && b != '\t' && b != '\r') {
            return JsonError.CTRL_CHAR;
        }
        if (b == '"') {
            return string(false) == null ? error : JsonError.SYNTAX;
        }
        return b >= 0x80 && Utf8Sequence.length(bytes, at, end) == 0 ? JsonError.UTF8 : JsonError.SYNTAX;
    }

    private Object literal(String word, Object value) {
        if (end - at < word.length()) {
            return fail(JsonError.SYNTAX);
        }
        for (int i = 1; i < word.length(); i++) {
            if (bytes[at + i] != word.charAt(i)) {
                return fail(JsonError.SYNTAX);
            }
        }
        at += word.length();
        return value;
    }

    private Object number() {
        int start = at;
        int i = at;
        boolean negative = bytes[i] == '-';
        if (negative) {
            i++;
        }
        int digitsFrom = i;
        long value = 0;
        while (i < end && bytes[i] >= '0' && bytes[i] <= '9') {
            value = value * 10 + (bytes[i++] - '0');
            if (i == digitsFrom + 1 && value == 0) {
                break;
            }
        }
        int digits = i - digitsFrom;
        if (digits == 0) {
            return fail(negative ? JsonError.SYNTAX : unexpected());
        }
        int fraction = fractionEnd(i);
        int exponent = exponentEnd(fraction);
        at = exponent;
        if (exponent > i) {
            return real(start, digitsFrom, i, fraction);
        }
        // 19 digits overflow into the sign at most
        if (digits < 19 || digits == 19 && (value >= 0 || negative && value == Long.MIN_VALUE)) {
            return negative ? -value : value;
        }
        return (flags & JsonFlags.BIGINT_AS_STRING) != 0
                ? PhpString.copyOf(bytes, start, exponent - start)
                : (Object) Double.parseDouble(ascii(start, exponent));
    }

    private int fractionEnd(int from) {
        if (from + 1 >= end || bytes[from] != '.' || !isDigit(from + 1)) {
            return from;
        }
        int i = from + 1;
        while (isDigit(i)) {
            i++;
        }
        return i;
    }

    private int exponentEnd(int from) {
        if (from >= end || (bytes[from] | 0x20) != 'e') {
            return from;
        }
        int i = from + 1;
        if (i < end && (bytes[i] == '+' || bytes[i] == '-')) {
            i++;
        }
        if (!isDigit(i)) {
            return from;
        }
        while (isDigit(i)) {
            i++;
        }
        return i;
    }

    private boolean isDigit(int i) {
        return i < end && bytes[i] >= '0' && bytes[i] <= '9';
    }

    private String ascii(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Up to 15 digits divided by a power of ten that a double holds exactly are rounded once, thus correctly. */
    private Object real(int start, int digitsFrom, int point, int fraction) {
        int decimals = fraction == point ? 0 : fraction - point - 1;
        if (at == fraction && point - digitsFrom + decimals <= 15 && decimals < POWERS.length) {
            long mantissa = 0;
            for (int i = digitsFrom; i < fraction; i++) {
                if (i != point) {
                    mantissa = mantissa * 10 + (bytes[i] - '0');
                }
            }
            double value = mantissa / POWERS[decimals];
            return bytes[start] == '-' ? -value : value;
        }
        return JavaDoubleParser.parseDouble(bytes, start, at - start);
    }

    /** The string whose opening quote is at hand, Java null after an error. */
    private Object string(boolean name) {
        int start = ++at;
        int i = start;
        while (true) {
            while (i < end && PLAIN[bytes[i] & 0xff] == 0) {
                i++;
            }
            if (i >= end) {
                return fail(JsonError.CTRL_CHAR);
            }
            int b = bytes[i] & 0xff;
            if (b == '"') {
                at = i + 1;
                if (!building) {
                    return PhpNull.INSTANCE;
                }
                return name ? names.get(bytes, start, i - start) : PhpString.copyOf(bytes, start, i - start);
            }
            int length = b >= 0x80 ? Utf8Sequence.length(bytes, i, end) : 0;
            if (length == 0) {
                return unescape(start, i);
            }
            i += length;
        }
    }

    /** The rest of a string from the first byte on that is not copied as it is. */
    private Object unescape(int start, int first) {
        JsonBuffer out = new JsonBuffer(Math.max(32, 2 * (first - start)));
        out.put(bytes, start, first - start);
        int i = first;
        while (i < end) {
            int b = bytes[i] & 0xff;
            if (b == '"') {
                at = i + 1;
                return out.finish();
            }
            if (PLAIN[b] == 0) {
                int from = i;
                while (i < end && PLAIN[bytes[i] & 0xff] == 0) {
                    i++;
                }
                out.put(bytes, from, i - from);
            } else if (b == '\\') {
                i = escape(out, i + 1);
                if (i < 0) {
                    return null;
                }
            } else if (b < 0x20) {
                return fail(JsonError.CTRL_CHAR);
            } else {
                int length = Utf8Sequence.length(bytes, i, end);
                if (length > 0) {
                    out.put(bytes, i, length);
                    i += length;
                } else if ((flags & (JsonFlags.INVALID_UTF8_IGNORE | JsonFlags.INVALID_UTF8_SUBSTITUTE)) != 0) {
                    if ((flags & JsonFlags.INVALID_UTF8_SUBSTITUTE) != 0) {
                        out.putCodePoint(0xfffd);
                    }
                    i++;
                } else {
                    return fail(JsonError.UTF8);
                }
            }
        }
        return fail(JsonError.CTRL_CHAR);
    }

    /** Writes the character of the escape whose letter is at {@code from}; the place after it, or -1 after an error. */
    private int escape(JsonBuffer out, int from) {
        int letter = from < end ? bytes[from] : 0;
        switch (letter) {
            case '"', '\\', '/' -> out.put(letter);
            case 'b' -> out.put('\b');
            case 'f' -> out.put('\f');
            case 'n' -> out.put('\n');
            case 'r' -> out.put('\r');
            case 't' -> out.put('\t');
            case 'u' -> {
                int unit = hex(from + 1);
                if (unit < 0) {
                    fail(JsonError.SYNTAX);
                    return -1;
                }
                if (unit < 0xd800 || unit > 0xdfff) {
                    out.putCodePoint(unit);
                    return from + 5;
                }
                int low = from + 6 < end && bytes[from + 5] == '\\' && bytes[from + 6] == 'u' ? hex(from + 7) : -1;
                if (unit > 0xdbff || low < 0xdc00 || low > 0xdfff) {
                    fail(JsonError.UTF16);
                    return -1;
                }
                out.putCodePoint(0x10000 + ((unit & 0x3ff) << 10) + (low & 0x3ff));
                return from + 11;
            }
            default -> {
                fail(JsonError.SYNTAX);
                return -1;
            }
        }
        return from + 1;
    }

    private int hex(int from) {
        if (from + 4 > end) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = bytes[i] < 0 ? -1 : Character.digit(bytes[i], 16);
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }
}
