package dev.parade.library.standard.math;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;

/** Trigonometry, exponentials and logarithms. */
final class Transcendental {
    private Transcendental() {}

    @PhpFunction(
            sig = "sin(float $num): float",
            effect = {},
            doc = "Sine of an angle in radians.",
            examples = "sin(0) => 0.0")
    static double sin(double num) {
        return CMath.sin(num);
    }

    @PhpFunction(
            sig = "cos(float $num): float",
            effect = {},
            doc = "Cosine of an angle in radians.",
            examples = "cos(0) => 1.0")
    static double cos(double num) {
        return CMath.cos(num);
    }

    @PhpFunction(
            sig = "tan(float $num): float",
            effect = {},
            doc = "Tangent of an angle in radians.",
            examples = "tan(0) => 0.0")
    static double tan(double num) {
        return CMath.tan(num);
    }

    @PhpFunction(
            sig = "asin(float $num): float",
            effect = {},
            doc = "Arc sine in radians.",
            examples = "asin(0) => 0.0")
    static double asin(double num) {
        return CMath.asin(num);
    }

    @PhpFunction(
            sig = "acos(float $num): float",
            effect = {},
            doc = "Arc cosine in radians.",
            examples = "acos(1) => 0.0")
    static double acos(double num) {
        return CMath.acos(num);
    }

    @PhpFunction(
            sig = "atan(float $num): float",
            effect = {},
            doc = "Arc tangent in radians.",
            examples = "atan(0) => 0.0")
    static double atan(double num) {
        return CMath.atan(num);
    }

    @PhpFunction(
            sig = "sinh(float $num): float",
            effect = {},
            doc = "Hyperbolic sine.",
            examples = "sinh(0) => 0.0")
    static double sinh(double num) {
        return CMath.sinh(num);
    }

    @PhpFunction(
            sig = "cosh(float $num): float",
            effect = {},
            doc = "Hyperbolic cosine.",
            examples = "cosh(0) => 1.0")
    static double cosh(double num) {
        return CMath.cosh(num);
    }

    @PhpFunction(
            sig = "tanh(float $num): float",
            effect = {},
            doc = "Hyperbolic tangent.",
            examples = "tanh(0) => 0.0")
    static double tanh(double num) {
        return CMath.tanh(num);
    }

    @PhpFunction(
            sig = "asinh(float $num): float",
            effect = {},
            doc = "Inverse hyperbolic sine.",
            examples = "asinh(0) => 0.0")
    static double asinh(double num) {
        return CMath.asinh(num);
    }

    @PhpFunction(
            sig = "acosh(float $num): float",
            effect = {},
            doc = "Inverse hyperbolic cosine.",
            examples = "acosh(1) => 0.0")
    static double acosh(double num) {
        return CMath.acosh(num);
    }

    @PhpFunction(
            sig = "atanh(float $num): float",
            effect = {},
            doc = "Inverse hyperbolic tangent.",
            examples = "atanh(0) => 0.0")
    static double atanh(double num) {
        return CMath.atanh(num);
    }

    @PhpFunction(
            sig = "expm1(float $num): float",
            effect = {},
            doc = "e to a power, minus one.",
            examples = "expm1(0) => 0.0")
    static double expm1(double num) {
        return CMath.expm1(num);
    }

    @PhpFunction(
            sig = "log1p(float $num): float",
            effect = {},
            doc = "Natural logarithm of one plus a number.",
            examples = "log1p(0) => 0.0")
    static double log1p(double num) {
        return CMath.log1p(num);
    }

    @PhpFunction(
            sig = "exp(float $num): float",
            effect = {},
            doc = "e to a power.",
            examples = "exp(0) => 1.0")
    static double exp(double num) {
        return CMath.exp(num);
    }

    @PhpFunction(
            sig = "log10(float $num): float",
            effect = {},
            doc = "Logarithm to base 10.",
            examples = "log10(1000) => 3.0")
    static double log10(double num) {
        return CMath.log10(num);
    }

    @PhpFunction(
            sig = "atan2(float $y, float $x): float",
            effect = {},
            doc = "Angle of a point in radians.",
            examples = "atan2(0, 1) => 0.0")
    static double atan2(double y, double x) {
        return CMath.atan2(y, x);
    }

    @PhpFunction(
            sig = "log(float $num, float $base = M_E): float",
            effect = {Effect.THROWS},
            doc = "Logarithm, the natural one unless a base is given.",
            examples = {"log(1) => 0.0", "log(8, 2) => 3.0"})
    static double log(BuiltinCall call, double num, double base) {
        if (base == Math.E) {
            return CMath.log(num);
        }
        if (base == 2) {
            return CMath.log2(num);
        }
        if (base == 10) {
            return CMath.log10(num);
        }
        if (base == 1) {
            return Double.NaN;
        }
        if (base <= 0) {
            throw ArgumentErrors.valueError(call, 1, "must be greater than 0");
        }
        return CMath.log(num) / CMath.log(base);
    }

    @PhpFunction(
            sig = "sqrt(float $num): float",
            effect = {},
            doc = "Square root.",
            inline = true,
            examples = "sqrt(9) => 3.0")
    static double sqrt(double num) {
        return Math.sqrt(num);
    }

    @PhpFunction(
            sig = "hypot(float $x, float $y): float",
            effect = {},
            doc = "Length of the hypotenuse of a right triangle.",
            examples = "hypot(3, 4) => 5.0")
    static double hypot(double x, double y) {
        return CMath.hypot(x, y);
    }

    @PhpFunction(
            sig = "pi(): float",
            effect = {},
            doc = "The number pi.",
            examples = "round(pi(), 5) => 3.14159")
    static double pi() {
        return Math.PI;
    }

    @PhpFunction(
            sig = "deg2rad(float $num): float",
            effect = {},
            doc = "Degrees in radians.",
            examples = "deg2rad(180) === M_PI => true")
    static double deg2rad(double num) {
        return num / 180 * Math.PI;
    }

    @PhpFunction(
            sig = "rad2deg(float $num): float",
            effect = {},
            doc = "Radians in degrees.",
            examples = "rad2deg(M_PI) => 180.0")
    static double rad2deg(double num) {
        return num / Math.PI * 180;
    }
}
