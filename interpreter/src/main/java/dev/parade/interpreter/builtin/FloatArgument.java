package dev.parade.interpreter.builtin;

import dev.parade.interpreter.values.PhpString;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A float as a string parameter or a message sees it. */
final class FloatArgument {
    private FloatArgument() {}

    /**
     * The float's text.
     *
     * @param precision significant digits, the ini setting {@code precision}; -1 for the shortest that reads back equal
     */
    static PhpString text(double number, int precision) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return PhpString.of(Double.isNaN(number) ? "NAN" : number > 0 ? "INF" : "-INF");
        }
        if (number == 0) {
            return PhpString.of(1 / number < 0 ? "-0" : "0");
        }
        BigDecimal decimal = precision < 0
                ? new BigDecimal(Double.toString(Math.abs(number)))
                : new BigDecimal(Math.abs(number))
                        .round(new MathContext(Math.max(precision, 1), RoundingMode.HALF_EVEN));
        decimal = decimal.stripTrailingZeros();
        String digits = decimal.unscaledValue().toString();
        int point = digits.length() - decimal.scale();
        int widest = precision < 0 ? 17 : Math.max(precision, 1);
        return PhpString.of((number < 0 ? "-" : "") + layOut(digits, point, widest));
    }

    /** Plain notation from 0.0001 up to as many digits as the precision has, else {@code d.ddE+n}. */
    private static String layOut(String digits, int point, int widest) {
        if (point < -3 || point > widest) {
            int exponent = point - 1;
            String fraction = digits.length() > 1 ? digits.substring(1) : "0";
            return digits.charAt(0) + "." + fraction + "E" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
        }
        if (point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        return point >= digits.length()
                ? digits + "0".repeat(point - digits.length())
                : digits.substring(0, point) + "." + digits.substring(point);
    }
}
