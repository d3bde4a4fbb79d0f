package dev.parade.tests.bench;

import java.util.List;

/**
 * One program on both runtimes.
 *
 * @param program its name
 * @param ours Parade's run
 * @param theirs the other's
 */
record Comparison(String program, Measurement ours, Measurement theirs) {
    /** The other's steady-state time divided by ours: above 1 we are faster. */
    double warm() {
        return theirs.steady() / ours.steady();
    }

    /** The other's time for the whole process divided by ours. */
    double cold() {
        return (double) theirs.wall() / ours.wall();
    }

    static double geometricMean(List<Double> ratios) {
        return Math.exp(ratios.stream().mapToDouble(Math::log).average().orElse(Double.NaN));
    }
}
