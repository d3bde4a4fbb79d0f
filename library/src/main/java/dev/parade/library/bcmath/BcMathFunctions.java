package dev.parade.library.bcmath;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.THROWS;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.math.BigDecimal;

/** The functions of ext/bcmath. */
final class BcMathFunctions {
    private static final String FRACTION = "cannot have a fractional part";

    private BcMathFunctions() {}

    @PhpFunction(
            sig = "bcadd(string $num1, string $num2, ?int $scale = null): string",
            effect = {ENVIRONMENT, THROWS},
            doc = "The sum.",
            examples = {"bcadd('1.234', '5', 2) => '6.23'", "bcadd('-1', '0.5', 1) => '-0.5'"})
    static PhpString bcadd(Request request, BuiltinCall call, PhpString num1, PhpString num2, Long scale) {
        long places = Decimals.scale(request, call, 2, scale);
        BigDecimal a = Decimals.argument(call, 0, num1);
        BigDecimal b = Decimals.argument(call, 1, num2);
        return Decimals.format(a.add(b), places);
    }

    @PhpFunction(
            sig = "bcsub(string $num1, string $num2, ?int $scale = null): string",
            effect = {ENVIRONMENT, THROWS},
            doc = "The difference.",
            examples = "bcsub('1.234', '5', 2) => '-3.76'")
    static PhpString bcsub(Request request, BuiltinCall call, PhpString num1, PhpString num2, Long scale) {
        long places = Decimals.scale(request, call, 2, scale);
        BigDecimal a = Decimals.argument(call, 0, num1);
        BigDecimal b = Decimals.argument(call, 1, num2);
        return Decimals.format(a.subtract(b), places);
    }

    @PhpFunction(
            sig = "bcmul(string $num1, string $num2, ?int $scale = null): string",
            effect = {ENVIRONMENT, THROWS},
            doc = "The product.",
            examples = "bcmul('2', '1.2345', 3) => '2.469'")
    static PhpString bcmul(Request request, BuiltinCall call, PhpString num1, PhpString num2, Long scale) {
        long places = Decimals.scale(request, call, 2, scale);
        BigDecimal a = Decimals.argument(call, 0, num1);
        BigDecimal b = Decimals.argument(call, 1, num2);
        return Decimals.format(a.multiply(b), places);
    }

    @PhpFunction(
            sig = "bcdiv(string $num1, string $num2, ?int $scale = null): string",
            effect = {ENVIRONMENT, THROWS},
            doc = "The quotient.",
            examples = "bcdiv('105', '6.55957', 3) => '16.007'")
    static PhpString bcdiv(Request request, BuiltinCall call, PhpString num1, PhpString num2, Long scale) {
        long places = Decimals.scale(request, call, 2, scale);
        BigDecimal a = Decimals.argument(call, 0, num1);
        BigDecimal b = Decimals.argument(call, 1, num2);
        BigDecimal quotient = Decimals.divide(a, b, places);
        if (quotient == null) {
            throw Decimals.byZero("Division by zero");
        }
        return Decimals.format(quotient, places);
    }

    @PhpFunction(
            sig = "bcmod(string $num1, string $num2, ?int $scale = null): string",
            effect = {ENVIRONMENT, THROWS},
            doc = "The remainder, with the sign of the dividend.",
            examples = {"bcmod('-5', '3') => '-2'", "bcmod('10', '2.2', 1) => '1.2'"})
    static PhpString bcmod(Request request, BuiltinCall call, PhpString num1, PhpString num2, Long scale) {
        long places = Decimals.scale(request, call, 2, scale);
        BigDecimal a = Decimals.argument(call, 0, num1);
        BigDecimal b = Decimals.argument(call, 1, num2);
        BigDecimal[] both = Decimals.divideWhole(a, b, places);
        if (both == null) {
            throw Decimals.byZero("Modulo by zero");
        }
        return Decimals.format(both[1], places);
    }

    @PhpFunction(
            sig = "bcdivmod(string $num1, string $num2, ?int $scale = null): array",
            effect = {ENVIRONMENT, THROWS},
            doc = "Whole quotient and remainder.",
            since = "8.4",
            examples = "bcdivmod('10', '2.2', 1) => ['4', '1.2']")
    static PhpArray bcdivmod(Request request, BuiltinCall call, PhpString num1, PhpString num2, Long scale) {
        long places = Decimals.scale(request, call, 2, scale);
        BigDecimal a = Decimals.argument(call, 0, num1);
        BigDecimal b = Decimals.argument(call, 1, num2);
        BigDecimal[] both = Decimals.divideWhole(a, b, places);
        if (both == null) {
            throw Decimals.byZero("Division by zero");
        }
        return PhpArray.ofList(Decimals.format(both[0], 0), Decimals.format(both[1], places));
    }

    @PhpFunction(
            sig = "bcpowmod(string $num, string $exponent, string $modulus, ?int $scale = null): string",
            effect = {ENVIRONMENT, THROWS},
            doc = "A power modulo a number.",
            examples = "bcpowmod('5', '3', '7') => '6'")
    static PhpString bcpowmod(
            Request request, BuiltinCall call, PhpString num, PhpString exponent, PhpString modulus, Long scale) {
        long places = Decimals.scale(request, call, 3, scale);
        BigDecimal base = Decimals.argument(call, 0, num);
        BigDecimal power = Decimals.argument(call, 1, exponent);
        BigDecimal by = Decimals.argument(call, 2, modulus);
        if (base.scale() != 0) {
            throw ArgumentErrors.valueError(call, 0, FRACTION);
        }
        if (power.scale() != 0) {
            throw ArgumentErrors.valueError(call, 1, FRACTION);
        }
        if (power.signum() < 0) {
            throw ArgumentErrors.valueError(call, 1, "must be greater than or equal to 0");
        }
        if (by.scale() != 0) {
            throw ArgumentErrors.valueError(call, 2, FRACTION);
        }
        if (by.signum() == 0) {
            throw Decimals.byZero("Modulo by zero");
        }
        return Decimals.format(Decimals.powerModulo(base, power, by), places);
    }

    @PhpFunction(
            sig = "bcpow(string $num, string $exponent, ?int $scale = null): string",
            effect = {ENVIRONMENT, THROWS},
            doc = "A whole power.",
            examples = {"bcpow('4.2', '3', 2) => '74.08'", "bcpow('2', '-2', 2) => '0.25'"})
    static PhpString bcpow(Request request, BuiltinCall call, PhpString num, PhpString exponent, Long scale) {
        long places = Decimals.scale(request, call, 2, scale);
        BigDecimal base = Decimals.argument(call, 0, num);
        BigDecimal power = Decimals.argument(call, 1, exponent);
        if (power.scale() != 0) {
            throw ArgumentErrors.valueError(call, 1, FRACTION);
        }
        if (Decimals.isTooLarge(power)) {
            throw ArgumentErrors.valueError(call, 1, "is too large");
        }
        BigDecimal result = Decimals.power(base, power.longValue(), places);
        if (result == null) {
            if (request.level() >= 84) {
                throw Decimals.byZero("Negative power of zero");
            }
            result = BigDecimal.ZERO;
        }
        return Decimals.format(result, places);
    }

    @PhpFunction(
            sig = "bcsqrt(string $num, ?int $scale = null): string",
            effect = {ENVIRONMENT, THROWS},
            doc = "The square root.",
            examples = "bcsqrt('2', 3) => '1.414'")
    static PhpString bcsqrt(Request request, BuiltinCall call, PhpString num, Long scale) {
        long places = Decimals.scale(request, call, 1, scale);
        BigDecimal value = Decimals.argument(call, 0, num);
        if (value.signum() < 0) {
            throw ArgumentErrors.valueError(call, 0, "must be greater than or equal to 0");
        }
        return Decimals.format(Decimals.squareRoot(value, places), places);
    }

    @PhpFunction(
            sig = "bccomp(string $num1, string $num2, ?int $scale = null): int",
            effect = {ENVIRONMENT, THROWS},
            doc = "-1, 0 or 1: the order of two numbers.",
            examples = {"bccomp('1', '2') => -1", "bccomp('1.00001', '1', 3) => 0"})
    static long bccomp(Request request, BuiltinCall call, PhpString num1, PhpString num2, Long scale) {
        long places = Decimals.scale(request, call, 2, scale);
        BigDecimal a = Decimals.cut(Decimals.argument(call, 0, num1), places);
        BigDecimal b = Decimals.cut(Decimals.argument(call, 1, num2), places);
        return a.compareTo(b);
    }

    @PhpFunction(
            sig = "bcscale(?int $scale = null): int",
            effect = {ENVIRONMENT, THROWS},
            doc = "Gets or sets the decimal places where none are given.",
            examples = "bcscale() => 0")
    static long bcscale(Request request, BuiltinCall call, Long scale) {
        long before = Decimals.scale(request, call, 0, null);
        if (scale != null) {
            request.ini().set("bcmath.scale", Long.toString(Decimals.scale(request, call, 0, scale)));
        }
        return before;
    }

    @PhpFunction(
            sig = "bcfloor(string $num): string",
            effect = THROWS,
            doc = "The next whole number below.",
            since = "8.4",
            examples = "bcfloor('-1.5') => '-2'")
    static PhpString bcfloor(BuiltinCall call, PhpString num) {
        return Decimals.format(Decimals.floor(Decimals.argument(call, 0, num)), 0);
    }

    @PhpFunction(
            sig = "bcceil(string $num): string",
            effect = THROWS,
            doc = "The next whole number above.",
            since = "8.4",
            examples = "bcceil('1.5') => '2'")
    static PhpString bcceil(BuiltinCall call, PhpString num) {
        return Decimals.format(Decimals.ceil(Decimals.argument(call, 0, num)), 0);
    }

    @PhpFunction(
            sig = "bcround(string $num, int $precision = 0, RoundingMode $mode = UNKNOWN): string",
            effect = THROWS,
            doc = "Rounded to decimal places.",
            since = "8.4",
            examples = {"bcround('1.955', 2) => '1.96'", "bcround('1234', -2) => '1200'"})
    static PhpString bcround(BuiltinCall call, PhpString num, long precision, PhpObject mode) {
        Decimals.checkPrecision(call, 1, precision);
        BigDecimal rounded = Decimals.round(Decimals.argument(call, 0, num), precision, mode);
        return Decimals.format(rounded, rounded.scale());
    }
}
