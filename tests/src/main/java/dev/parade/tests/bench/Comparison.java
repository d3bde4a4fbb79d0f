package dev.parade.tests.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One program on both runtimes.
 *
 * @param program its name
 * @param ours Parade's run
 * @param theirs the other's
 */
record Comparison(String program, Measurement ours, Measurement theirs) {
    /** The programs' processes take turns, one iteration each. */
    static Comparison run(String name, Path program, int iterations, Runtime ours, Runtime theirs)
            throws BenchmarkException, IOException, InterruptedException {
        try (TurnTaker our = new TurnTaker(ours, program, iterations);
                TurnTaker their = new TurnTaker(theirs, program, iterations)) {
            for (int i = 0; i < iterations; i++) {
                our.turn();
                their.turn();
            }
            Comparison comparison = new Comparison(name, our.finish(), their.finish());
            if (!comparison.ours.checksum().equals(comparison.theirs.checksum())) {
                throw new BenchmarkException(
                        "checksums differ: " + comparison.ours.checksum() + ", " + comparison.theirs.checksum());
            }
            return comparison;
        }
    }

    /**
     * The other's time in the steady state divided by ours, above 1 where we are faster: the median of the ratios of those
     * iterations of the second half that stood beside each other.
     */
    double warm() {
        int n = ours.nanoseconds().size();
        return Measurement.median(IntStream.range(n / 2, n)
                .mapToObj(i -> (double) theirs.nanoseconds().get(i)
                        / ours.nanoseconds().get(i))
                .toList());
    }

    /** The other's time for the whole process divided by ours. */
    double cold() {
        return (double) theirs.wall() / ours.wall();
    }

    static double geometricMean(List<Double> ratios) {
        return Math.exp(ratios.stream().mapToDouble(Math::log).average().orElse(Double.NaN));
    }
}
