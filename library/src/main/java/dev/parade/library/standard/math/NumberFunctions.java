package dev.parade.library.standard.math;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpConstant;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Arithmetic;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;

/** Absolute values, rounding, division and what kind of float a number is. */
final class NumberFunctions {
    @PhpConstant(name = "PHP_ROUND_HALF_UP")
    static final long HALF_UP = Rounding.HALF_UP;

    @PhpConstant(name = "PHP_ROUND_HALF_DOWN")
    static final long HALF_DOWN = Rounding.HALF_DOWN;

    @PhpConstant(name = "PHP_ROUND_HALF_EVEN")
    static final long HALF_EVEN = Rounding.HALF_EVEN;

    @PhpConstant(name = "PHP_ROUND_HALF_ODD")
    static final long HALF_ODD = Rounding.HALF_ODD;

    private NumberFunctions() {}

    @PhpFunction(
            sig = "abs(int|float $num): int|float",
            effect = {},
            doc = "Absolute value.",
            examples = {"abs(-5) => 5", "abs(-1.5) => 1.5"})
    static Object abs(Object num) {
        if (num instanceof Long number) {
            return number == Long.MIN_VALUE ? (Object) 0x1p63 : (Object) Math.abs(number);
        }
        return Math.abs((Double) num);
    }

    @PhpFunction(
            sig = "ceil(int|float $num): float",
            effect = {},
            doc = "The next integer above.",
            examples = "ceil(1.2) => 2.0")
    static double ceil(Object num) {
        return Math.ceil(((Number) num).doubleValue());
    }

    @PhpFunction(
            sig = "floor(int|float $num): float",
            effect = {},
            doc = "The next integer below.",
            examples = "floor(-1.2) => -2.0")
    static double floor(Object num) {
        return Math.floor(((Number) num).doubleValue());
    }

    @PhpFunction(
            sig = "round(int|float $num, int $precision = 0, int|RoundingMode $mode = PHP_ROUND_HALF_UP): float",
            effect = {Effect.THROWS},
            doc = "A number rounded to decimal places.",
            examples = {"round(2.5) => 3.0", "round(1.955, 2) => 1.96", "round(1234, -2) => 1200.0"})
    static double round(Request request, BuiltinCall call, Object num, long precision, Object mode) {
        int by = mode instanceof PhpObject rule ? mode(rule) : mode(request, call, (Long) mode);
        if (num instanceof Long number) {
            return precision >= 0 ? (double) number : Rounding.round(number, precision, by, request.level());
        }
        return Rounding.round((Double) num, precision, by, request.level());
    }

    private static int mode(PhpObject rule) {
        return switch (rule.property("name").toString()) {
            case "HalfTowardsZero" -> Rounding.HALF_DOWN;
            case "HalfEven" -> Rounding.HALF_EVEN;
            case "HalfOdd" -> Rounding.HALF_ODD;
            case "TowardsZero" -> Rounding.TOWARD_ZERO;
            case "AwayFromZero" -> Rounding.AWAY_FROM_ZERO;
            case "NegativeInfinity" -> Rounding.FLOOR;
            case "PositiveInfinity" -> Rounding.CEILING;
            default -> Rounding.HALF_UP;
        };
    }

    private static int mode(Request request, BuiltinCall call, long mode) {
        if (mode >= Rounding.HALF_UP && mode <= Rounding.AWAY_FROM_ZERO) {
            return (int) mode;
        }
        if (request.level() < 84) {
            return Rounding.HALF_UP;
        }
        throw ArgumentErrors.valueError(call, 2, "must be a valid rounding mode (RoundingMode::*)");
    }

    @PhpFunction(
            sig = "intdiv(int $num1, int $num2): int",
            effect = {Effect.THROWS},
            doc = "Integer quotient.",
            examples = "intdiv(-7, 2) => -3")
    static long intdiv(long num1, long num2) {
        if (num2 == 0) {
            throw PhpErrors.divisionByZero("Division by zero");
        }
        if (num2 == -1 && num1 == Long.MIN_VALUE) {
            throw PhpErrors.arithmeticError("Division of PHP_INT_MIN by -1 is not an integer");
        }
        return num1 / num2;
    }

    @PhpFunction(
            sig = "fmod(float $num1, float $num2): float",
            effect = {},
            doc = "Remainder of a division of floats.",
            examples = "fmod(7.5, 2) => 1.5")
    static double fmod(double num1, double num2) {
        return num1 % num2;
    }

    @PhpFunction(
            sig = "fdiv(float $num1, float $num2): float",
            effect = {},
            doc = "Quotient by IEEE 754: INF and NAN instead of errors.",
            examples = "fdiv(1, 0) => INF")
    static double fdiv(double num1, double num2) {
        return num1 / num2;
    }

    @PhpFunction(
            sig = "fpow(float $num, float $exponent): float",
            effect = {},
            since = "8.4",
            doc = "Power of floats by IEEE 754.",
            examples = "fpow(2, 3) => 8.0")
    static double fpow(double num, double exponent) {
        return CMath.pow(num, exponent);
    }

    @PhpFunction(
            sig = "pow(mixed $num, mixed $exponent): int|float|object",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "A number to a power, as the operator ** has it.",
            examples = {"pow(2, 10) => 1024", "pow(2, -1) => 0.5"})
    static Object pow(Object num, Object exponent) {
        return Arithmetic.power(PhpReference.deref(num), PhpReference.deref(exponent));
    }

    @PhpFunction(
            sig = "is_finite(float $num): bool",
            effect = {},
            doc = "Whether a float is a finite number.",
            examples = "is_finite(INF) => false")
    static boolean isFinite(double num) {
        return Double.isFinite(num);
    }

    @PhpFunction(
            sig = "is_infinite(float $num): bool",
            effect = {},
            doc = "Whether a float is infinite.",
            examples = "is_infinite(-INF) => true")
    static boolean isInfinite(double num) {
        return Double.isInfinite(num);
    }

    @PhpFunction(
            sig = "is_nan(float $num): bool",
            effect = {},
            doc = "Whether a float is not a number.",
            examples = "is_nan(NAN) => true")
    static boolean isNan(double num) {
        return Double.isNaN(num);
    }
}
