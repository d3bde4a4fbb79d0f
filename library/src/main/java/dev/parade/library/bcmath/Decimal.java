package dev.parade.library.bcmath;

import dev.parade.interpreter.errors.PhpErrors;
import java.math.BigDecimal;

/**
 * A number and the decimal places that it shows. Where no scale is wanted (Java null), operations find one that loses
 * nothing, or of quotients, roots and negative powers ten more places, without zeros at the end.
 *
 * @param value without zeros at the end of its fraction
 */
record Decimal(BigDecimal value, long scale) {
    private static final int MORE = 10;

    private static Decimal cut(BigDecimal value, long scale) {
        return new Decimal(Decimals.trim(Decimals.cut(value, scale)), scale);
    }

    private static long checked(long scale) {
        if (scale > Integer.MAX_VALUE) {
            throw PhpErrors.valueError("scale of the result is too large");
        }
        return scale;
    }

    /** With as few of the additional places as its value needs. */
    private static Decimal shortened(BigDecimal value, long scale) {
        BigDecimal trimmed = Decimals.trim(value);
        long needless = scale - trimmed.scale();
        return new Decimal(trimmed, scale - Math.min(needless, MORE));
    }

    Decimal add(Decimal other, Long wanted) {
        return cut(value.add(other.value), wanted == null ? Math.max(scale, other.scale) : wanted);
    }

    Decimal subtract(Decimal other, Long wanted) {
        return cut(value.subtract(other.value), wanted == null ? Math.max(scale, other.scale) : wanted);
    }

    Decimal multiply(Decimal other, Long wanted) {
        return cut(value.multiply(other.value), wanted == null ? checked(scale + other.scale) : wanted);
    }

    Decimal divide(Decimal other, Long wanted) {
        long places = wanted == null ? checked(scale + MORE) : wanted;
        BigDecimal quotient = Decimals.divide(value, other.value, places);
        if (quotient == null) {
            throw Decimals.byZero("Division by zero");
        }
        return wanted == null ? shortened(quotient, places) : cut(quotient, places);
    }

    Decimal modulo(Decimal other, Long wanted) {
        long places = wanted == null ? Math.max(scale, other.scale) : wanted;
        BigDecimal[] both = Decimals.divideWhole(value, other.value, places);
        if (both == null) {
            throw Decimals.byZero("Modulo by zero");
        }
        return cut(both[1], places);
    }

    Decimal[] divideWhole(Decimal other, Long wanted) {
        long places = wanted == null ? Math.max(scale, other.scale) : wanted;
        BigDecimal[] both = Decimals.divideWhole(value, other.value, places);
        if (both == null) {
            throw Decimals.byZero("Division by zero");
        }
        return new Decimal[] {cut(both[0], 0), cut(both[1], places)};
    }

    /** A power; the exponent is whole. */
    Decimal power(Decimal exponent, Long wanted) {
        long e = exponent.value.longValue();
        long places;
        if (wanted != null) {
            places = wanted;
        } else if (e > 0) {
            places = scale == 0 ? 0 : checked(e > Integer.MAX_VALUE ? Long.MAX_VALUE : scale * e);
        } else {
            places = e == 0 ? 0 : checked(scale + MORE);
        }
        BigDecimal result = Decimals.power(value, e, places);
        if (result == null) {
            throw Decimals.byZero("Negative power of zero");
        }
        return wanted == null && e < 0 ? shortened(result, places) : cut(result, places);
    }

    /** The square root; the number is not negative. */
    Decimal squareRoot(Long wanted) {
        long places = wanted == null ? checked(scale + MORE) : wanted;
        BigDecimal root = Decimals.cut(Decimals.squareRoot(value, places), places);
        return wanted == null ? shortened(root, places) : cut(root, places);
    }
}
