package dev.parade.library.standard.math;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.standard.strings.ByteBuilder;
import dev.parade.library.standard.strings.FloatText;
import java.math.BigInteger;

/** number_format(). */
final class NumberFormat {
    private static final PhpString POINT = PhpString.of(".");
    private static final PhpString COMMA = PhpString.of(",");

    private NumberFormat() {}

    @PhpFunction(
            sig =
                    "number_format(int|float $num, int $decimals = 0, ?string $decimal_separator = \".\", ?string $thousands_separator = \",\"): string",
            effect = {},
            doc = "A number with grouped thousands.",
            examples = {
                "number_format(1234567.891, 2) => '1,234,567.89'",
                "number_format(1234.5678, 2, ',', '.') => '1.234,57'",
                "number_format(0.5) => '1'"
            })
    static PhpString numberFormat(
            Request request, Object num, long decimals, PhpString decimalSeparator, PhpString thousandsSeparator) {
        PhpString point = decimalSeparator == null ? POINT : decimalSeparator;
        PhpString comma = thousandsSeparator == null ? COMMA : thousandsSeparator;
        int level = request.level();
        long places = level < 83 ? Math.max(0, decimals) : decimals;
        if (level >= 83) {
            if (num instanceof Long whole) {
                return ofLong(whole, places, point, comma);
            }
            double d = (Double) num;
            if (Math.abs(d) >= 0x1p52 && d >= -0x1p63 && d < 0x1p63) {
                return ofLong((long) d, places, point, comma);
            }
        }
        return ofDouble(((Number) num).doubleValue(), places, point, comma, level);
    }

    private static PhpString ofLong(long number, long decimals, PhpString point, PhpString comma) {
        String digits = number == Long.MIN_VALUE ? "9223372036854775808" : Long.toString(Math.abs(number));
        if (decimals < 0) {
            digits = decimals < -19 ? "0" : rounded(digits, (int) -decimals);
        }
        int zeros = (int) Math.max(0, Math.min(decimals, Integer.MAX_VALUE / 2));
        boolean negative = number < 0 && !digits.equals("0");
        return grouped(negative, digits, "0".repeat(zeros), zeros, point, comma);
    }

    private static String rounded(String digits, int places) {
        BigInteger power = BigInteger.TEN.pow(places);
        BigInteger[] parts = new BigInteger(digits).divideAndRemainder(power);
        boolean up = parts[1].compareTo(power.shiftRight(1)) >= 0;
        return parts[0].add(up ? BigInteger.ONE : BigInteger.ZERO)
                .multiply(power)
                .toString();
    }

    private static PhpString ofDouble(double number, long decimals, PhpString point, PhpString comma, int level) {
        boolean negative = number < 0;
        double rounded = Rounding.round(Math.abs(number), decimals, Rounding.HALF_UP, level);
        if (Double.isNaN(rounded) || Double.isInfinite(rounded)) {
            return PhpString.of(Double.isNaN(rounded) ? "nan" : "inf");
        }
        int places = (int) Math.max(0, Math.min(decimals, Integer.MAX_VALUE / 2));
        var text = new ByteBuilder();
        // PHP prints at most 500 decimals and fills up with zeros.
        FloatText.fixed(text, rounded, Math.min(places, 500));
        String all = text.finish().toString();
        int dot = all.indexOf('.');
        String whole = dot < 0 ? all : all.substring(0, dot);
        String fraction = dot < 0 ? "" : all.substring(dot + 1);
        return grouped(negative && rounded != 0, whole, fraction, places, point, comma);
    }

    private static PhpString grouped(
            boolean negative, String whole, String fraction, int places, PhpString point, PhpString comma) {
        int n = whole.length();
        var out = new ByteBuilder(n + n / 3 * comma.length() + places + point.length() + 1);
        if (negative) {
            out.add('-');
        }
        for (int i = 0; i < n; i++) {
            if (i > 0 && (n - i) % 3 == 0) {
                out.add(comma);
            }
            out.add(whole.charAt(i));
        }
        if (places > 0) {
            out.add(point).add(fraction).fill('0', places - fraction.length());
        }
        return out.finish();
    }
}
