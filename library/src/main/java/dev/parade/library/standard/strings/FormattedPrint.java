package dev.parade.library.standard.strings;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.ErrorLevel;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.errors.PhpThrow;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.runtime.Exceptions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;

/** The formats of printf() and its kin: one run over one format. */
public final class FormattedPrint {
    private static final int MOST_DIGITS = 53;
    private static final int NEXT = -1;

    private final Request request;
    private final String function;
    private final PhpString format;
    private final Object[] args;
    private final ByteBuilder out;
    private int position;
    private int nextArgument;
    private int missing = -1;

    /** What a conversion has thrown: PHP goes on to the end of the format before it is seen. */
    private PhpThrow thrown;

    private boolean left;
    private boolean sign;
    private int padding;
    private int width;
    private int precision;
    private boolean hasPrecision;

    private FormattedPrint(Request request, String function, PhpString format, Object[] args) {
        this.request = request;
        this.function = function;
        this.format = format;
        this.args = args;
        this.out = new ByteBuilder(format.length() + 16 * args.length);
    }

    /**
     * Formats.
     *
     * @param function name for messages
     * @param others number of arguments before {@code args}, for the message about missing ones; negative: the arguments
     *     come from an array
     */
    public static PhpString format(Request request, String function, PhpString format, Object[] args, int others) {
        var run = new FormattedPrint(request, function, format, args);
        try {
            run.run();
        } catch (PhpThrow later) {
            throw run.chained(later);
        }
        run.checkMissing(others);
        if (run.thrown != null) {
            throw run.thrown;
        }
        return run.out.finish();
    }

    private PhpThrow chained(PhpThrow later) {
        if (thrown != null) {
            Exceptions.chain(later.object(), thrown.object());
        }
        return later;
    }

    private void checkMissing(int others) {
        if (missing < 0) {
            return;
        }
        if (others < 0) {
            throw chained(PhpErrors.valueError(
                    "The arguments array must contain " + (missing + 1) + " items, " + args.length + " given"));
        }
        throw chained(PhpErrors.argumentCountError(
                (missing + others + 1) + " arguments are required, " + (args.length + others) + " given"));
    }

    /** The values of an array, for vsprintf() and its kin. */
    public static Object[] values(PhpArray array) {
        var values = new Object[array.size()];
        int i = 0;
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            values[i++] = array.valueAt(p);
        }
        return values;
    }

    private int peek() {
        return position < format.length() ? format.at(position) : 0;
    }

    private void run() {
        int n = format.length();
        while (position < n) {
            int percent = format.indexOf('%', position);
            if (percent < 0) {
                out.add(format, position, n);
                return;
            }
            out.add(format, position, percent);
            position = percent + 1;
            if (peek() == '%') {
                out.add('%');
                position++;
            } else {
                directive();
            }
        }
    }

    private void directive() {
        left = false;
        sign = false;
        padding = ' ';
        width = 0;
        precision = 0;
        hasPrecision = false;
        int argument = NEXT;
        if (!Ascii.isLetter(peek())) {
            argument = argumentNumber();
            modifiers();
            if (!width() || !precision()) {
                return;
            }
        }
        if (peek() == 'l') {
            position++;
        }
        if (argument == NEXT) {
            argument = nextArgument++;
        }
        if (argument >= args.length) {
            missing = Math.max(missing, argument);
            return;
        }
        int letter = peek();
        if (hasPrecision && precision == -1 && "gGhH".indexOf(letter) < 0) {
            throw PhpErrors.valueError("Precision -1 is only supported for %g, %G, %h and %H");
        }
        boolean ended = position >= format.length();
        position++;
        conversion(letter, ended, PhpReference.deref(args[argument]));
    }

    private int argumentNumber() {
        int i = position;
        while (i < format.length() && Ascii.isDigit(format.at(i))) {
            i++;
        }
        if (i >= format.length() || format.at(i) != '$') {
            return NEXT;
        }
        int number = number();
        if (number <= 0) {
            throw PhpErrors.valueError(
                    "Argument number specifier must be greater than zero and less than " + Integer.MAX_VALUE);
        }
        position++;
        return number - 1;
    }

    /** Digits at the position as a number; -1 when it is not below 2^31-1. */
    private int number() {
        long number = 0;
        while (Ascii.isDigit(peek())) {
            number = Math.min(Integer.MAX_VALUE, number * 10 + peek() - '0');
            position++;
        }
        return number >= Integer.MAX_VALUE ? -1 : (int) number;
    }

    private void modifiers() {
        while (true) {
            switch (peek()) {
                case ' ', '0' -> padding = peek();
                case '-' -> left = true;
                case '+' -> sign = true;
                case '\'' -> {
                    if (position + 1 >= format.length()) {
                        throw PhpErrors.valueError("Missing padding character");
                    }
                    position++;
                    padding = peek();
                }
                default -> {
                    return;
                }
            }
            position++;
        }
    }

    /** Java null when the argument is missing. */
    private Object starred() {
        position++;
        int argument = argumentNumber();
        if (argument == NEXT) {
            argument = nextArgument++;
        }
        if (argument >= args.length) {
            missing = Math.max(missing, argument);
            return null;
        }
        return PhpReference.deref(args[argument]);
    }

    private boolean width() {
        if (peek() == '*') {
            Object value = starred();
            if (value == null) {
                return false;
            }
            if (!(value instanceof Long number)) {
                throw PhpErrors.valueError("Width must be an integer");
            }
            if (number < 0 || number > Integer.MAX_VALUE) {
                throw PhpErrors.valueError("Width must be between 0 and " + Integer.MAX_VALUE);
            }
            width = number.intValue();
        } else if (Ascii.isDigit(peek())) {
            width = number();
            if (width < 0) {
                throw PhpErrors.valueError("Width must be between 0 and " + Integer.MAX_VALUE);
            }
        }
        return true;
    }

    private boolean precision() {
        if (peek() != '.') {
            return true;
        }
        position++;
        if (peek() == '*') {
            Object value = starred();
            if (value == null) {
                return false;
            }
            if (!(value instanceof Long number)) {
                throw PhpErrors.valueError("Precision must be an integer");
            }
            if (number < -1 || number > Integer.MAX_VALUE) {
                throw PhpErrors.valueError("Precision must be between -1 and " + Integer.MAX_VALUE);
            }
            precision = number.intValue();
            hasPrecision = true;
        } else if (Ascii.isDigit(peek())) {
            precision = number();
            if (precision < 0) {
                throw PhpErrors.valueError("Precision must be between 0 and " + Integer.MAX_VALUE);
            }
            hasPrecision = true;
        } else if (request.level() >= 85) {
            // A point alone asks for no digits.
            hasPrecision = true;
        }
        return true;
    }

    private void conversion(int letter, boolean ended, Object value) {
        switch (letter) {
            case 's' -> {
                PhpString text = text(value);
                pad(text, hasPrecision ? Math.min(precision, text.length()) : text.length(), false);
            }
            case 'd' -> integer(Conversions.toLong(value));
            case 'u' -> {
                noZerosAtTheRight();
                pad(PhpString.of(Long.toUnsignedString(Conversions.toLong(value))), false);
            }
            case 'e', 'E', 'f', 'F', 'g', 'G', 'h', 'H' -> floating((char) letter, Conversions.toDouble(value));
            case 'c' -> out.add((int) Conversions.toLong(value));
            case 'o' -> bits(Long.toOctalString(Conversions.toLong(value)));
            case 'x' -> bits(Long.toHexString(Conversions.toLong(value)));
            case 'X' -> bits(Long.toHexString(Conversions.toLong(value)).toUpperCase(java.util.Locale.ROOT));
            case 'b' -> bits(Long.toBinaryString(Conversions.toLong(value)));
            case '%' -> out.add('%');
            default -> {
                if (ended) {
                    throw PhpErrors.valueError("Missing format specifier at end of string");
                }
                throw PhpErrors.valueError("Unknown format specifier \"" + (char) letter + "\"");
            }
        }
    }

    /** Nothing of the program runs while something is thrown: a handler would not be told of what follows either. */
    private PhpString text(Object value) {
        if (thrown != null && value instanceof PhpObject) {
            return PhpString.EMPTY;
        }
        try {
            return Conversions.toPhpString(value);
        } catch (PhpThrow e) {
            Object handler = request.errors().handler();
            if (handler != null && handler != PhpNull.INSTANCE) {
                throw e;
            }
            thrown = e;
            return PhpString.EMPTY;
        }
    }

    private void noZerosAtTheRight() {
        if (left && padding == '0') {
            padding = ' ';
        }
    }

    private void integer(long number) {
        if (width == 0 && !sign) {
            out.addDecimal(number);
            return;
        }
        noZerosAtTheRight();
        pad(PhpString.of((number >= 0 && sign ? "+" : "") + number), number < 0 || sign);
    }

    private void bits(String digits) {
        PhpString text = PhpString.of(digits);
        pad(text, hasPrecision ? 0 : text.length(), false);
    }

    private void floating(char letter, double number) {
        int digits = precision;
        if (!hasPrecision) {
            digits = 6;
        } else if (digits > MOST_DIGITS) {
            request.raise(
                    ErrorLevel.NOTICE,
                    function + "(): Requested precision of " + digits + " digits was truncated to PHP maximum of "
                            + MOST_DIGITS + " digits");
            digits = MOST_DIGITS;
        }
        if (Double.isNaN(number)) {
            special("NaN", sign);
            return;
        }
        if (Double.isInfinite(number)) {
            special(number < 0 ? "-INF" : "INF", number < 0 || sign);
            return;
        }
        boolean general = "gGhH".indexOf(letter) >= 0;
        boolean negative = general ? number < 0 || (number == 0 && 1 / number < 0) : number < 0;
        boolean plain = width == 0;
        ByteBuilder text = plain ? out : new ByteBuilder();
        if (negative) {
            text.add('-');
        } else if (sign) {
            text.add('+');
        }
        switch (letter) {
            case 'f', 'F' -> FloatText.fixed(text, number, digits);
            case 'e', 'E' -> FloatText.exponential(text, number, digits, letter);
            default ->
                FloatText.general(text, number, digits == 0 ? 1 : digits, letter == 'G' || letter == 'H' ? 'E' : 'e');
        }
        if (!plain) {
            // %g keeps no note of its sign: zeros go in front of it.
            pad(text.finish(), general ? sign && !negative : negative || sign);
        }
    }

    /** PHP pads INF and NaN to no width, and where zeros would go puts the sign in the place of the first letter. */
    private void special(String text, boolean signed) {
        if (signed && padding == '0' && !left) {
            out.add(text.startsWith("-") ? '-' : '+').add(text.substring(1));
        } else {
            out.add(text);
        }
    }

    private void pad(PhpString text, boolean signed) {
        pad(text, text.length(), signed);
    }

    /** Appends the first {@code count} bytes in a field; padding with zeros goes between sign and digits. */
    private void pad(PhpString text, int count, boolean signed) {
        int fill = width - count;
        int from = 0;
        if (!left && fill > 0) {
            if (signed && padding == '0' && count > 0) {
                out.add(text.at(0));
                from = 1;
            }
            out.fill(padding, fill);
        }
        out.add(text, from, count);
        if (left) {
            out.fill(padding, fill);
        }
    }
}
