package dev.parade.library.standard.math;

import dev.parade.catalog.PhpConstant;

/** The constants M_*, INF and NAN. */
final class MathConstants {
    @PhpConstant(name = "M_E")
    static final double E = Math.E;

    @PhpConstant(name = "M_LOG2E")
    static final double LOG2E = 1.4426950408889634;

    @PhpConstant(name = "M_LOG10E")
    static final double LOG10E = 0.4342944819032518;

    @PhpConstant(name = "M_LN2")
    static final double LN2 = 0.6931471805599453;

    @PhpConstant(name = "M_LN10")
    static final double LN10 = 2.302585092994046;

    @PhpConstant(name = "M_PI")
    static final double PI = Math.PI;

    @PhpConstant(name = "M_PI_2")
    static final double PI_2 = 1.5707963267948966;

    @PhpConstant(name = "M_PI_4")
    static final double PI_4 = 0.7853981633974483;

    @PhpConstant(name = "M_1_PI")
    static final double ONE_PI = 0.3183098861837907;

    @PhpConstant(name = "M_2_PI")
    static final double TWO_PI = 0.6366197723675814;

    @PhpConstant(name = "M_SQRTPI")
    static final double SQRTPI = 1.772453850905516;

    @PhpConstant(name = "M_2_SQRTPI")
    static final double TWO_SQRTPI = 1.1283791670955126;

    @PhpConstant(name = "M_LNPI")
    static final double LNPI = 1.1447298858494002;

    @PhpConstant(name = "M_EULER")
    static final double EULER = 0.5772156649015329;

    @PhpConstant(name = "M_SQRT2")
    static final double SQRT2 = 1.4142135623730951;

    @PhpConstant(name = "M_SQRT1_2")
    static final double SQRT1_2 = 0.7071067811865476;

    @PhpConstant(name = "M_SQRT3")
    static final double SQRT3 = 1.7320508075688772;

    @PhpConstant(name = "INF")
    static final double INFINITE = Double.POSITIVE_INFINITY;

    @PhpConstant(name = "NAN")
    static final double NOT_A_NUMBER = Double.NaN;

    private MathConstants() {}
}
