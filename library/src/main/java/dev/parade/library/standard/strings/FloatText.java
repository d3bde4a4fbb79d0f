package dev.parade.library.standard.strings;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Floats as text with a given number of digits, rounded from the exact binary value, ties to even. Absolute values of
 * finite numbers only: signs are the caller's.
 */
public final class FloatText {
    private static final long[] POWERS = new long[10];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private FloatText() {}

    /** {@code %.2F}: digits, a point, {@code decimals} digits. */
    public static void fixed(ByteBuilder out, double value, int decimals) {
        double magnitude = Math.abs(value);
        if (decimals < POWERS.length) {
            double scaled = magnitude * POWERS[decimals];
            double whole = Math.floor(scaled);
            double rest = scaled - whole;
            // Far from a tie the error of the product cannot change the result.
            if (scaled < 1e12 && Math.abs(rest - 0.5) > 1e-3) {
                fixed(out, (long) whole + (rest > 0.5 ? 1 : 0), decimals);
                return;
            }
        }
        out.add(new BigDecimal(magnitude)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .toPlainString());
    }

    private static void fixed(ByteBuilder out, long scaled, int decimals) {
        out.addDecimal(scaled / POWERS[decimals]);
        if (decimals > 0) {
            out.add('.');
            long rest = scaled % POWERS[decimals];
            for (int i = decimals - 1; i >= 0; i--) {
                out.add('0' + (int) (rest / POWERS[i] % 10));
            }
        }
    }

    /** {@code %.2e}: a digit, a point, {@code decimals} digits, the exponent without leading zeros. */
    public static void exponential(ByteBuilder out, double value, int decimals, char letter) {
        double magnitude = Math.abs(value);
        String digits = "0".repeat(decimals + 1);
        int exponent = 0;
        if (magnitude != 0) {
            BigDecimal rounded = new BigDecimal(magnitude).round(new MathContext(decimals + 1, RoundingMode.HALF_EVEN));
            digits = rounded.unscaledValue().toString();
            exponent = digits.length() - 1 - rounded.scale();
            digits = (digits + "0".repeat(Math.max(0, decimals + 1 - digits.length()))).substring(0, decimals + 1);
        }
        out.add(digits.charAt(0));
        if (decimals > 0) {
            out.add('.').add(digits.substring(1));
        }
        out.add(letter).add(exponent < 0 ? '-' : '+').addDecimal(Math.abs(exponent));
    }

    /**
     * {@code %.6g}: the shorter of the two forms, without trailing zeros.
     *
     * @param precision significant digits; negative: as many as it takes to read the same float back
     */
    public static void general(ByteBuilder out, double value, int precision, char letter) {
        double magnitude = Math.abs(value);
        if (magnitude == 0) {
            out.add('0');
            return;
        }
        BigDecimal decimal = precision < 0
                ? new BigDecimal(Double.toString(magnitude))
                : new BigDecimal(magnitude).round(new MathContext(precision, RoundingMode.HALF_EVEN));
        decimal = decimal.stripTrailingZeros();
        String digits = decimal.unscaledValue().toString();
        int point = digits.length() - decimal.scale();
        int most = precision < 0 ? 17 : precision;
        if (point < 0 ? point < -3 : point > most) {
            int exponent = point - 1;
            out.add(digits.charAt(0)).add('.').add(digits.length() > 1 ? digits.substring(1) : "0");
            out.add(letter).add(exponent < 0 ? '-' : '+').addDecimal(Math.abs(exponent));
        } else if (point <= 0) {
            out.add("0.").fill('0', -point).add(digits);
        } else if (point >= digits.length()) {
            out.add(digits).fill('0', point - digits.length());
        } else {
            out.add(digits.substring(0, point)).add('.').add(digits.substring(point));
        }
    }
}
