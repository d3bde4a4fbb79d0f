package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.values.PhpString;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/** Floats as text: plain notation from 0.0001 up to as many digits as the precision has, {@code d.ddE+n} otherwise. */
public final class FloatFormat {
    /** The precision that means: as many digits as it takes to read the same float back. */
    public static final int SHORTEST = -1;

    private static final PhpString NAN = PhpString.of("NAN");
    private static final PhpString INF = PhpString.of("INF");
    private static final PhpString MINUS_INF = PhpString.of("-INF");
    /** Below this an integral float is exact and has no exponent in its text. */
    private static final double EXACT = 1e15;

    private FloatFormat() {}

    /** The text with {@code precision} significant digits; {@link #SHORTEST} for those it takes to read it back. */
    @TruffleBoundary
    public static PhpString format(double number, int precision) {
        if (Double.isNaN(number)) {
            return NAN;
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? INF : MINUS_INF;
        }
        if (number == (long) number && Math.abs(number) < EXACT && isWide(Math.abs(number), precision)) {
            return number == 0 && 1 / number < 0 ? PhpString.of("-0") : PhpString.of((long) number);
        }
        return PhpString.of(text(number, precision));
    }

    /** The shortest text that reads back equal, with {@code .0} where it would look like an int: var_export() and kin. */
    @TruffleBoundary
    public static PhpString repr(double number) {
        return withFraction(format(number, SHORTEST));
    }

    /** The text with {@code precision} digits, with {@code .0} where it would look like an int. */
    @TruffleBoundary
    public static PhpString repr(double number, int precision) {
        return withFraction(format(number, precision));
    }

    private static PhpString withFraction(PhpString text) {
        for (int i = 0; i < text.length(); i++) {
            int c = text.at(i);
            if (c != '-' && (c < '0' || c > '9')) {
                return text;
            }
        }
        return text.concat(PhpString.of(".0"));
    }

    private static boolean isWide(double magnitude, int precision) {
        return precision < 0 || precision >= 15 || magnitude < POWERS[Math.max(precision, 1)];
    }

    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14
    };

    private static String text(double number, int precision) {
        boolean negative = number < 0;
        double magnitude = Math.abs(number);
        if (precision < 0 && magnitude >= 1e-3 && magnitude < 1e7) {
            // Java's text is PHP's, but for the zero behind the point.
            String text = Double.toString(number);
            return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        }
        Decimal shortest = shortest(magnitude);
        if (precision < 0) {
            return layOut(negative, shortest, 17);
        }
        int digits = Math.max(precision, 1);
        return layOut(negative, round(magnitude, shortest, digits), digits);
    }

    /** Digits without trailing zeros and the position of the point, counted from before the first of them. */
    private record Decimal(String digits, int point) {}

    private static Decimal shortest(double magnitude) {
        String java = Double.toString(magnitude);
        int e = java.indexOf('E');
        int mantissaEnd = e < 0 ? java.length() : e;
        int dot = java.indexOf('.');
        StringBuilder digits = new StringBuilder(20);
        digits.append(java, 0, dot).append(java, dot + 1, mantissaEnd);
        int point = dot + (e < 0 ? 0 : Integer.parseInt(java.substring(e + 1)));
        int leading = 0;
        while (leading < digits.length() - 1 && digits.charAt(leading) == '0') {
            leading++;
        }
        int end = digits.length();
        while (end > leading + 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        point -= leading;
        String result = digits.substring(leading, end);
        // Java writes two digits at least, which for the smallest floats is one more than it takes.
        if (result.length() == 2 && magnitude < 1e-320) {
            int rounded = (Integer.parseInt(result) + 5) / 10;
            if (rounded < 10 && Double.parseDouble(rounded + "E" + (point - 1)) == magnitude) {
                return new Decimal(Integer.toString(rounded), point);
            }
        }
        return new Decimal(result, point);
    }

    private static Decimal round(double magnitude, Decimal shortest, int precision) {
        String digits = shortest.digits;
        int n = digits.length();
        boolean normal = magnitude >= Double.MIN_NORMAL;
        if (normal && n <= precision && precision <= 15) {
            return shortest;
        }
        if (normal && n > precision && !(n == precision + 1 && digits.charAt(precision) == '5')) {
            // No tie: rounding the shortest text gives what rounding the exact value would.
            if (digits.charAt(precision) < '5') {
                return stripped(digits.substring(0, precision), shortest.point);
            }
            char[] up = digits.substring(0, precision).toCharArray();
            int i = precision - 1;
            while (i >= 0 && up[i] == '9') {
                up[i--] = '0';
            }
            if (i < 0) {
                return new Decimal("1", shortest.point + 1);
            }
            up[i]++;
            return stripped(new String(up), shortest.point);
        }
        BigDecimal exact = new BigDecimal(magnitude).round(new MathContext(precision, RoundingMode.HALF_EVEN));
        String all = exact.unscaledValue().toString();
        return stripped(all, all.length() - exact.scale());
    }

    private static Decimal stripped(String digits, int point) {
        int end = digits.length();
        while (end > 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return new Decimal(digits.substring(0, end), point);
    }

    private static String layOut(boolean negative, Decimal decimal, int widest) {
        String digits = decimal.digits;
        int point = decimal.point;
        StringBuilder out = new StringBuilder(26);
        if (negative) {
            out.append('-');
        }
        if (point < -3 || point > widest) {
            int exponent = point - 1;
            out.append(digits.charAt(0)).append('.');
            out.append(digits.length() > 1 ? digits.substring(1) : "0");
            out.append(exponent < 0 ? "E-" : "E+").append(Math.abs(exponent));
        } else if (point <= 0) {
            out.append("0.").repeat('0', -point).append(digits);
        } else if (point >= digits.length()) {
            out.append(digits).repeat('0', point - digits.length());
        } else {
            out.append(digits, 0, point).append('.').append(digits, point, digits.length());
        }
        return out.toString();
    }

    /** The same as bytes of a Java string: for messages. */
    public static String message(double number, int precision) {
        return new String(format(number, precision).exactBytes(), StandardCharsets.ISO_8859_1);
    }
}
