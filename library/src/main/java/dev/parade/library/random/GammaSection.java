package dev.parade.library.random;

/**
 * Uniform floats from an interval by the gamma-section algorithm (Goualard, Drawing random floating-point numbers from an
 * interval, 2022): every float of an even grid over the interval is equally likely.
 */
enum GammaSection {
    CLOSED_OPEN,
    CLOSED_CLOSED,
    OPEN_CLOSED,
    OPEN_OPEN;

    /** The case of Random\\IntervalBoundary with that name. */
    static GammaSection named(String name) {
        return switch (name) {
            case "ClosedClosed" -> CLOSED_CLOSED;
            case "OpenClosed" -> OPEN_CLOSED;
            case "OpenOpen" -> OPEN_OPEN;
            default -> CLOSED_OPEN;
        };
    }

    /** A float of the interval, NaN where it is empty. */
    double draw(RandomSource source, double min, double max) {
        double step = Math.abs(min) > Math.abs(max) ? Math.nextUp(min) - min : max - Math.nextDown(max);
        long steps = steps(min, max, step);
        long first = switch (this) {
            case CLOSED_OPEN, OPEN_OPEN -> 1;
            case CLOSED_CLOSED, OPEN_CLOSED -> 0;
        };
        long choices = switch (this) {
            case CLOSED_OPEN, OPEN_CLOSED -> steps;
            case CLOSED_CLOSED -> steps + 1;
            case OPEN_OPEN -> steps - 1;
        };
        if (choices < 1) {
            return Double.NaN;
        }
        long k = first + source.range64(choices - 1);
        if (Math.abs(min) <= Math.abs(max)) {
            boolean lowest = k == steps && (this == CLOSED_OPEN || this == CLOSED_CLOSED);
            return lowest ? min : 4 * (max * 0.25 - (k >>> 2) * step) - (k & 3) * step;
        }
        return switch (this) {
            case CLOSED_OPEN -> up(min, k - 1, step);
            case CLOSED_CLOSED -> k == steps ? max : up(min, k, step);
            case OPEN_CLOSED -> k == steps - 1 ? max : up(min, k + 1, step);
            case OPEN_OPEN -> up(min, k, step);
        };
    }

    private static double up(double min, long k, double step) {
        return 4 * (min * 0.25 + (k >>> 2) * step) + (k & 3) * step;
    }

    /** The interval's length in steps, rounded up although the division may have rounded down. */
    private static long steps(double min, double max, double step) {
        double length = max / step - min / step;
        double error = Math.abs(min) <= Math.abs(max)
                ? -min / step - (length - max / step)
                : max / step - (length + min / step);
        double whole = Math.ceil(length);
        return length != whole ? (long) whole : (long) whole + (error > 0 ? 1 : 0);
    }
}
