package dev.parade.library.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Prints floats as {@code serialize_precision} asks. */
public final class JsonFloat {
    private JsonFloat() {}

    /**
     * The text of a finite float: the shortest that reads back as the same float for a negative precision, otherwise that
     * many significant digits. Exponents are used below 1e-4 and from as many digits before the point as the precision (17
     * for the shortest form).
     */
    public static String text(double value, int precision) {
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        String shortest = precision < 0 ? Double.toString(value) : "";
        if (precision < 0 && shortest.indexOf('E') < 0) {
            return shortest.endsWith(".0") ? shortest.substring(0, shortest.length() - 2) : shortest;
        }
        BigDecimal decimal = precision < 0
                ? new BigDecimal(shortest).abs()
                : new BigDecimal(Math.abs(value))
                        .round(new MathContext(Math.max(precision, 1), RoundingMode.HALF_EVEN));
        decimal = decimal.stripTrailingZeros();
        if (precision < 0 && decimal.precision() == 2) {
            decimal = oneDigit(decimal, Math.abs(value));
        }
        String digits = decimal.unscaledValue().toString();
        int point = digits.length() - decimal.scale();
        StringBuilder out = new StringBuilder(24);
        if (value < 0) {
            out.append('-');
        }
        int most = precision < 0 ? 17 : Math.max(precision, 1);
        if (point > most || point < -3) {
            exponential(out, digits, point - 1);
        } else if (point <= 0) {
            out.append("0.").repeat("0", -point).append(digits);
        } else if (point >= digits.length()) {
            out.append(digits).repeat("0", point - digits.length());
        } else {
            out.append(digits, 0, point).append('.').append(digits, point, digits.length());
        }
        return out.toString();
    }

    /** Java prints two digits at least, 4.9E-324 where one digit, 5E-324, is the shortest. */
    private static BigDecimal oneDigit(BigDecimal decimal, double value) {
        BigDecimal rounded = decimal.round(new MathContext(1, RoundingMode.HALF_EVEN));
        return rounded.doubleValue() == value ? rounded.stripTrailingZeros() : decimal;
    }

    private static void exponential(StringBuilder out, String digits, int exponent) {
        out.append(digits.charAt(0)).append('.');
        if (digits.length() == 1) {
            out.append('0');
        } else {
            out.append(digits, 1, digits.length());
        }
        out.append('e').append(exponent < 0 ? '-' : '+').append(Math.abs(exponent));
    }
}
