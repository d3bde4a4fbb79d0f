package dev.parade.library.standard.strings;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.standard.strings.ScanFormat.Blanks;
import dev.parade.library.standard.strings.ScanFormat.Conversion;
import dev.parade.library.standard.strings.ScanFormat.Literal;
import java.math.BigInteger;

/** sscanf(): reads values from a text by a format. */
public final class Scanning {
    private static final int LONGEST_NUMBER = 63;

    private final PhpString text;
    private final Object[] values;
    private int position;
    private int conversions;
    private boolean underflow;

    private Scanning(PhpString text, int targets) {
        this.text = text;
        this.values = new Object[targets];
    }

    @PhpFunction(
            sig = "sscanf(string $string, string $format, mixed &...$vars): array|int|null",
            effect = {Effect.WRITES_ARGUMENT, Effect.THROWS},
            doc = "Reads values from a text by a format, into an array or into variables.",
            examples = "sscanf('age: 25', 'age: %d') => array ( 0 => 25, )")
    static Object sscanf(PhpString string, PhpString format, PhpReference... vars) {
        return scan(string, format, vars);
    }

    /** The values as an array, or the number of those assigned to variables; null or -1 at the end of the text. */
    public static Object scan(PhpString string, PhpString format, PhpReference... variables) {
        var parsed = new ScanFormat(format, variables.length);
        var scanning = new Scanning(string, parsed.targets());
        scanning.run(parsed);
        boolean ended = scanning.underflow && scanning.conversions == 0;
        if (variables.length > 0) {
            for (int i = 0; i < variables.length; i++) {
                if (scanning.values[i] != null) {
                    variables[i].set(scanning.values[i]);
                }
            }
            return ended ? -1L : (long) scanning.conversions;
        }
        if (ended) {
            return null;
        }
        var result = new PhpArray(scanning.values.length);
        for (Object value : scanning.values) {
            result.append(value == null ? PhpNull.INSTANCE : value);
        }
        return result;
    }

    private int peek() {
        return position < text.length() ? text.at(position) : 0;
    }

    private void skipBlanks() {
        while (Ascii.isSpace(peek())) {
            position++;
        }
    }

    private void run(ScanFormat format) {
        for (ScanFormat.Part part : format.parts()) {
            boolean matched = switch (part) {
                case Blanks() -> {
                    skipBlanks();
                    yield true;
                }
                case Literal(int character) -> {
                    underflow = position >= text.length();
                    boolean same = !underflow && peek() == character;
                    position++;
                    yield same;
                }
                case Conversion conversion -> convert(conversion);
            };
            if (!matched) {
                return;
            }
        }
    }

    private boolean convert(Conversion c) {
        if (c.letter() == 'n') {
            store(c, (long) position);
            return true;
        }
        if (c.letter() != 'c' && c.letter() != '[' && position < text.length()) {
            skipBlanks();
        }
        if (position >= text.length()) {
            underflow = true;
            return false;
        }
        return switch (c.letter()) {
            case 's', 'c' -> word(c);
            case '[' -> members(c);
            case 'f', 'e', 'E', 'g' -> floating(c);
            case 'i' -> integer(c, 0);
            case 'o' -> integer(c, 8);
            case 'x', 'X' -> integer(c, 16);
            default -> integer(c, 10);
        };
    }

    private void store(Conversion c, Object value) {
        if (c.target() >= 0) {
            values[c.target()] = value;
        }
        conversions++;
    }

    private int limit(int width) {
        return width == 0 ? text.length() : (int) Math.min(text.length(), (long) position + width);
    }

    private boolean word(Conversion c) {
        int end = position;
        int limit = limit(c.letter() == 'c' && c.width() == 0 ? 1 : c.width());
        while (end < limit && text.at(end) != 0 && !Ascii.isSpace(text.at(end))) {
            end++;
        }
        store(c, text.substring(position, end));
        position = end;
        return true;
    }

    private boolean members(Conversion c) {
        int end = position;
        int limit = limit(c.width());
        while (end < limit && c.set()[text.at(end)]) {
            end++;
        }
        if (end == position) {
            return false;
        }
        store(c, text.substring(position, end));
        position = end;
        return true;
    }

    private int numberLimit(Conversion c) {
        return limit(c.width() == 0 || c.width() > LONGEST_NUMBER ? LONGEST_NUMBER : c.width());
    }

    private boolean integer(Conversion c, int wantedBase) {
        int limit = numberLimit(c);
        int p = position;
        boolean negative = false;
        if (p < limit && (text.at(p) == '-' || text.at(p) == '+')) {
            negative = text.at(p) == '-';
            p++;
        }
        int base = wantedBase;
        int start = p;
        if (p < limit && text.at(p) == '0' && (base == 0 || base == 16)) {
            boolean prefix = p + 1 < limit && (text.at(p + 1) | 32) == 'x';
            boolean digit = prefix && p + 2 < limit && Ascii.hexDigit(text.at(p + 2)) >= 0;
            if (digit) {
                base = 16;
                p += 2;
                start = p;
            } else if (base == 0) {
                base = 8;
            }
        }
        base = base == 0 ? 10 : base;
        while (p < limit && Character.digit(text.at(p), base) >= 0 && text.at(p) < 0x80) {
            p++;
        }
        if (p == start) {
            position = p;
            underflow = p >= text.length();
            return false;
        }
        var magnitude = new BigInteger(text.substring(start, p).toString(), base);
        store(c, c.letter() == 'u' ? unsigned(magnitude, negative) : signed(magnitude, negative));
        position = p;
        return true;
    }

    private static Object signed(BigInteger magnitude, boolean negative) {
        if (magnitude.bitLength() > 63) {
            return negative ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        return negative ? -magnitude.longValue() : magnitude.longValue();
    }

    /** What is larger than an int becomes a string. */
    private static Object unsigned(BigInteger magnitude, boolean negative) {
        long bits = magnitude.bitLength() > 64 ? -1 : negative ? -magnitude.longValue() : magnitude.longValue();
        return bits < 0 ? (Object) PhpString.of(Long.toUnsignedString(bits)) : (Object) bits;
    }

    private boolean floating(Conversion c) {
        int limit = numberLimit(c);
        int p = position;
        if (p < limit && (text.at(p) == '-' || text.at(p) == '+')) {
            p++;
        }
        int digits = 0;
        boolean point = false;
        for (; p < limit; p++) {
            if (text.at(p) == '.' && !point) {
                point = true;
            } else if (Ascii.isDigit(text.at(p))) {
                digits++;
            } else {
                break;
            }
        }
        if (digits == 0) {
            position = p;
            underflow = p >= text.length();
            return false;
        }
        if (p < limit && (text.at(p) | 32) == 'e') {
            int e = p + 1;
            if (e < limit && (text.at(e) == '-' || text.at(e) == '+')) {
                e++;
            }
            int start = e;
            while (e < limit && Ascii.isDigit(text.at(e))) {
                e++;
            }
            p = e > start ? e : p;
        }
        store(c, Double.parseDouble(text.substring(position, p).toString()));
        position = p;
        return true;
    }
}
