package dev.parade.library.standard.math;

/**
 * Rounding to decimal places. Since PHP 8.4 the value is compared with the decimal fraction halfway, before that it was
 * rounded to 15 significant digits first.
 */
public final class Rounding {
    public static final int HALF_UP = 1;
    public static final int HALF_DOWN = 2;
    public static final int HALF_EVEN = 3;
    public static final int HALF_ODD = 4;
    static final int CEILING = 5;
    static final int FLOOR = 6;
    static final int TOWARD_ZERO = 7;
    static final int AWAY_FROM_ZERO = 8;

    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private Rounding() {}

    private static double power(int exponent) {
        return exponent >= 0 && exponent < POWERS.length ? POWERS[exponent] : CMath.pow(10, exponent);
    }

    /** {@code value} rounded to {@code places} decimal places (negative: before the point), by PHP's level. */
    public static double round(double value, long places, int mode, int level) {
        if (Double.isNaN(value) || Double.isInfinite(value) || value == 0) {
            return value;
        }
        int digits = (int) Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, places));
        return level < 84 ? preRounded(value, digits, mode) : direct(value, digits, mode);
    }

    private static double scaled(double value, double power, int places) {
        return places > 0 ? value * power : value / power;
    }

    private static double unscaled(double value, double power, int places) {
        return places > 0 ? value / power : value * power;
    }

    private static double direct(double value, int places, int mode) {
        double power = power(Math.abs(places));
        double integral;
        double next;
        if (value >= 0) {
            integral = Math.floor(scaled(value, power, places));
            next = integral + 1;
        } else {
            integral = Math.ceil(scaled(value, power, places));
            next = integral - 1;
        }
        // The product may fall just short of the integer that the decimal fraction means.
        if (unscaled(next, power, places) == value) {
            integral = next;
        }
        if (Math.abs(integral) >= 1e16) {
            return value;
        }
        return back(adjusted(integral, value, power, places, mode), value, power, places);
    }

    private static double adjusted(double integral, double value, double power, int places, int mode) {
        double magnitude = Math.abs(value);
        double away = integral + Math.copySign(1, integral);
        double half = Math.abs(unscaled(integral + Math.copySign(0.5, integral), power, places));
        double whole = Math.abs(unscaled(integral, power, places));
        return switch (mode) {
            case HALF_UP -> magnitude >= half ? away : integral;
            case HALF_DOWN -> magnitude > half ? away : integral;
            case CEILING -> value > 0 && magnitude > whole ? integral + 1 : integral;
            case FLOOR -> value < 0 && magnitude > whole ? integral - 1 : integral;
            case AWAY_FROM_ZERO -> magnitude > whole ? away : integral;
            case HALF_EVEN -> magnitude > half || (magnitude == half && integral % 2 != 0) ? away : integral;
            case HALF_ODD -> magnitude > half || (magnitude == half && integral % 2 == 0) ? away : integral;
            default -> integral;
        };
    }

    private static double back(double rounded, double value, double power, int places) {
        if (Math.abs(places) < POWERS.length) {
            return unscaled(rounded, power, places);
        }
        double result = Double.parseDouble(String.format(java.util.Locale.ROOT, "%.6fe%d", rounded, -places));
        return Double.isInfinite(result) ? value : result;
    }

    private static double preRounded(double value, int places, int mode) {
        int precise = 14 - (int) Math.floor(Math.log10(Math.abs(value)));
        double power = power(Math.abs(places));
        double result;
        if (precise > places && precise - 15 < places) {
            double first = power(Math.abs(precise));
            result = helper(precise >= 0 ? value * first : value / first, mode);
            result /= power(Math.abs(places - precise));
        } else {
            result = places >= 0 ? value * power : value / power;
            if (Math.abs(result) >= 1e15) {
                return value;
            }
        }
        return back(helper(result, mode), value, power, places);
    }

    private static double helper(double value, int mode) {
        double magnitude = Math.abs(value);
        double up = Math.floor(magnitude + 0.5);
        boolean tie = magnitude == up - 0.5;
        boolean down =
                tie && (mode == HALF_DOWN || (mode == HALF_EVEN && up % 2 != 0) || (mode == HALF_ODD && up % 2 == 0));
        return Math.copySign(down ? up - 1 : up, value);
    }
}
