package dev.parade.library.bcmath;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Arithmetic as bcmath does it: exact, and cut off (not rounded) at a number of decimal places. */
final class Decimals {
    private static final BigDecimal LARGEST_EXPONENT = BigDecimal.valueOf(Long.MAX_VALUE);

    private Decimals() {}

    // ---- texts

    /** A number without needless zeros; null when the text is none. */
    static BigDecimal parse(PhpString text) {
        int end = text.indexOf(0, 0);
        int length = end < 0 ? text.length() : end;
        int start = length > 0 && (text.at(0) == '-' || text.at(0) == '+') ? 1 : 0;
        boolean point = false;
        boolean digits = false;
        for (int i = start; i < length; i++) {
            int c = text.at(i);
            if (c == '.' && !point) {
                point = true;
            } else if (c >= '0' && c <= '9') {
                digits = true;
            } else {
                return null;
            }
        }
        if (!digits) {
            return BigDecimal.ZERO;
        }
        String number = text.substring(start, length).toString();
        if (number.startsWith(".")) {
            number = "0" + number;
        }
        if (number.endsWith(".")) {
            number = number.substring(0, number.length() - 1);
        }
        BigDecimal value = trim(new BigDecimal(number));
        return text.at(0) == '-' ? value.negate() : value;
    }

    /** The decimal places that a text has. */
    static int scale(PhpString text) {
        int end = text.indexOf(0, 0);
        int length = end < 0 ? text.length() : end;
        int point = text.indexOf('.', 0);
        return point < 0 || point >= length ? 0 : length - point - 1;
    }

    /** Without zeros at the end of the fraction. */
    static BigDecimal trim(BigDecimal value) {
        if (value.scale() <= 0) {
            return value.setScale(0);
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Cut off at decimal places. */
    static BigDecimal cut(BigDecimal value, long scale) {
        return value.scale() <= scale ? value : value.setScale((int) scale, RoundingMode.DOWN);
    }

    /** With exactly these decimal places. */
    static PhpString format(BigDecimal value, long scale) {
        return PhpString.of(value.setScale((int) scale, RoundingMode.DOWN).toPlainString());
    }

    // ---- operations

    /** The quotient cut off; null for a division by zero. */
    static BigDecimal divide(BigDecimal a, BigDecimal b, long scale) {
        return b.signum() == 0 ? null : a.divide(b, (int) scale, RoundingMode.DOWN);
    }

    /** Quotient (whole) and remainder; null for a division by zero. */
    static BigDecimal[] divideWhole(BigDecimal a, BigDecimal b, long scale) {
        if (b.signum() == 0) {
            return null;
        }
        BigDecimal quotient = a.divide(b, 0, RoundingMode.DOWN);
        return new BigDecimal[] {quotient, cut(a.subtract(quotient.multiply(b)), scale)};
    }

    /** Whether an exponent is larger than an int. */
    static boolean isTooLarge(BigDecimal exponent) {
        return exponent.abs().compareTo(LARGEST_EXPONENT) > 0;
    }

    /** A power cut off; null for a negative power of zero. */
    static BigDecimal power(BigDecimal base, long exponent, long scale) {
        if (exponent == 0) {
            return BigDecimal.ONE;
        }
        if (base.signum() == 0) {
            return exponent < 0 ? null : BigDecimal.ZERO;
        }
        BigDecimal result;
        if (base.abs().compareTo(BigDecimal.ONE) == 0) {
            result = base.signum() < 0 && exponent % 2 != 0 ? BigDecimal.ONE.negate() : BigDecimal.ONE;
        } else {
            result = base.pow((int) Math.min(Math.abs(exponent), 999_999_999));
        }
        return exponent < 0 ? BigDecimal.ONE.divide(result, (int) scale, RoundingMode.DOWN) : cut(result, scale);
    }

    /** A whole power modulo a whole number, with the sign of the power. */
    static BigDecimal powerModulo(BigDecimal base, BigDecimal exponent, BigDecimal modulus) {
        BigInteger m = modulus.toBigInteger().abs();
        BigInteger b = base.toBigInteger();
        BigInteger e = exponent.toBigInteger();
        BigInteger result = b.abs().modPow(e, m);
        return new BigDecimal(b.signum() < 0 && e.testBit(0) ? result.negate() : result);
    }

    /** The square root of a number that is not negative, cut off. */
    static BigDecimal squareRoot(BigDecimal value, long scale) {
        int places = (int) Math.max(scale, value.scale());
        BigInteger scaled = value.movePointRight(2 * places).toBigInteger();
        return trim(new BigDecimal(scaled.sqrt(), places));
    }

    static BigDecimal floor(BigDecimal value) {
        return value.setScale(0, RoundingMode.FLOOR);
    }

    static BigDecimal ceil(BigDecimal value) {
        return value.setScale(0, RoundingMode.CEILING);
    }

    /** Rounded to decimal places, or to powers of ten; {@code mode} is a case of PHP's RoundingMode. */
    static BigDecimal round(BigDecimal value, long precision, PhpObject mode) {
        String name = mode == null ? "HalfAwayFromZero" : mode.property("name").toString();
        if (precision >= value.scale()) {
            return value.setScale((int) precision);
        }
        RoundingMode rule = switch (name) {
            case "HalfTowardsZero" -> RoundingMode.HALF_DOWN;
            case "HalfEven" -> RoundingMode.HALF_EVEN;
            case "TowardsZero" -> RoundingMode.DOWN;
            case "AwayFromZero" -> RoundingMode.UP;
            case "NegativeInfinity" -> RoundingMode.FLOOR;
            case "PositiveInfinity" -> RoundingMode.CEILING;
            default -> RoundingMode.HALF_UP;
        };
        int places = (int) Math.max(precision, -100_000_000);
        BigDecimal result;
        if (name.equals("HalfOdd")) {
            BigDecimal even = value.setScale(places, RoundingMode.HALF_EVEN);
            BigDecimal down = value.setScale(places, RoundingMode.HALF_DOWN);
            BigDecimal up = value.setScale(places, RoundingMode.HALF_UP);
            result = down.equals(up) ? even : even.equals(up) ? down : up;
        } else {
            result = value.setScale(places, rule);
        }
        return result.setScale((int) Math.max(precision, 0));
    }

    // ---- arguments

    static final String RANGE = "must be between 0 and " + Integer.MAX_VALUE;

    /** The number that an argument is, or PHP's error. */
    static BigDecimal argument(BuiltinCall call, int position, PhpString text) {
        BigDecimal value = parse(text);
        if (value == null) {
            throw ArgumentErrors.valueError(call, position, "is not well-formed");
        }
        return value;
    }

    /** The decimal places to give: those of an argument, or of the setting. */
    static long scale(Request request, BuiltinCall call, int position, Long scale) {
        if (scale == null) {
            return Math.max(0, request.ini().number("bcmath.scale"));
        }
        if (scale < 0 || scale > Integer.MAX_VALUE) {
            throw ArgumentErrors.valueError(call, position, RANGE);
        }
        return scale;
    }

    static void checkPrecision(BuiltinCall call, int position, long precision) {
        if (precision > Integer.MAX_VALUE) {
            throw ArgumentErrors.valueError(
                    call, position, "must be between " + Long.MIN_VALUE + " and " + Integer.MAX_VALUE);
        }
    }

    static RuntimeException byZero(String what) {
        return PhpErrors.divisionByZero(what);
    }
}
