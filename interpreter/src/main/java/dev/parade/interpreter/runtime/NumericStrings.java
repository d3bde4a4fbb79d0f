package dev.parade.interpreter.runtime;

import ch.randelshofer.fastdoubleparser.JavaDoubleParser;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.values.PhpString;

/**
 * Numeric strings: optional white space, a sign, decimal digits with an optional fraction and exponent, and white space
 * again. Integers that do not fit in 64 bits are floats.
 */
public final class NumericStrings {
    /** Longest run of digits that may still be an int. */
    private static final int MOST_DIGITS = 19;

    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private NumericStrings() {}

    /** Long or Double if the whole string is numeric, Java null if not. */
    @TruffleBoundary
    public static Object parse(PhpString text) {
        return scan(text.bytes(), text.length(), false);
    }

    /** Long or Double of the longest numeric prefix, Java null if the string does not start with a number. */
    @TruffleBoundary
    public static Object parsePrefix(PhpString text) {
        return scan(text.bytes(), text.length(), true);
    }

    /** True if the whole string is numeric. */
    public static boolean isNumeric(PhpString text) {
        return parse(text) != null;
    }

    /** Where an integer that does not fit lies: 1 above, -1 below, 0 for all other strings. */
    @TruffleBoundary
    public static int overflow(PhpString text) {
        byte[] b = text.bytes();
        int n = text.length();
        int i = skipBlanks(b, 0, n);
        boolean negative = i < n && b[i] == '-';
        if (i < n && (b[i] == '-' || b[i] == '+')) {
            i++;
        }
        while (i < n && b[i] == '0') {
            i++;
        }
        int end = skipDigits(b, i, n);
        int digits = end - i;
        if (digits > MOST_DIGITS) {
            return negative ? -1 : 1;
        }
        if (digits < MOST_DIGITS || (end < n && (b[end] == '.' || startsExponent(b, end, n)))) {
            return 0;
        }
        return fits(b, i, end, negative, n) ? 0 : negative ? -1 : 1;
    }

    private static Object scan(byte[] b, int n, boolean prefix) {
        int start = skipBlanks(b, 0, n);
        int i = start;
        if (i == n) {
            return null;
        }
        boolean negative = b[i] == '-';
        if (negative || b[i] == '+') {
            i++;
        }
        int first = i;
        long mantissa = 0;
        int significant = 0;
        while (i < n && isDigit(b[i])) {
            int d = b[i++] - '0';
            mantissa = mantissa * 10 + d;
            if (significant != 0 || d != 0) {
                significant++;
            }
        }
        boolean digits = i > first;
        boolean integer = digits;
        int whole = i;
        int scale = 0;
        if (i < n && b[i] == '.' && (digits || (i + 1 < n && isDigit(b[i + 1])))) {
            integer = false;
            i++;
            while (i < n && isDigit(b[i])) {
                int d = b[i++] - '0';
                mantissa = mantissa * 10 + d;
                scale--;
                if (significant != 0 || d != 0) {
                    significant++;
                }
            }
            digits = true;
        }
        if (!digits) {
            return null;
        }
        int exponent = 0;
        if (startsExponent(b, i, n)) {
            integer = false;
            i++;
            boolean minus = b[i] == '-';
            if (minus || b[i] == '+') {
                i++;
            }
            while (i < n && isDigit(b[i])) {
                exponent = Math.min(exponent * 10 + b[i++] - '0', 99_999);
            }
            exponent = minus ? -exponent : exponent;
        }
        if (!prefix && skipBlanks(b, i, n) != n) {
            return null;
        }
        if (integer && fits(b, whole - significant, whole, negative, n)) {
            return negative ? -mantissa : mantissa;
        }
        return toDouble(b, start, i, negative, mantissa, significant, exponent + scale);
    }

    private static Double toDouble(
            byte[] b, int start, int end, boolean negative, long mantissa, int significant, int exponent) {
        // Both factors are exact doubles, so that one correctly rounded operation gives the nearest double.
        if (significant <= 18 && mantissa <= 1L << 53 && exponent >= -22 && exponent <= 22) {
            double d = exponent < 0 ? mantissa / POWERS[-exponent] : mantissa * POWERS[exponent];
            return negative ? -d : d;
        }
        return JavaDoubleParser.parseDouble(b, start, end - start);
    }

    private static boolean fits(byte[] b, int from, int to, boolean negative, int end) {
        int digits = to - from;
        if (digits != MOST_DIGITS) {
            return digits < MOST_DIGITS;
        }
        String smallest = "9223372036854775808";
        for (int i = 0; i < MOST_DIGITS; i++) {
            int c = b[from + i] - smallest.charAt(i);
            if (c != 0) {
                return c < 0;
            }
        }
        // PHP compares the rest of the string too: the smallest int with something behind it is a float.
        return negative && to == end;
    }

    private static boolean startsExponent(byte[] b, int i, int n) {
        if (i + 1 >= n || (b[i] | 0x20) != 'e') {
            return false;
        }
        int digit = b[i + 1] == '-' || b[i + 1] == '+' ? i + 2 : i + 1;
        return digit < n && isDigit(b[digit]);
    }

    private static int skipBlanks(byte[] b, int from, int n) {
        int i = from;
        while (i < n && (b[i] == ' ' || (b[i] >= '\t' && b[i] <= '\r'))) {
            i++;
        }
        return i;
    }

    private static int skipDigits(byte[] b, int from, int n) {
        int i = from;
        while (i < n && isDigit(b[i])) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
