package dev.parade.tests.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * One process that ran one program several times.
 *
 * @param nanoseconds what each iteration took, from the first
 * @param checksum what the program computed; every iteration must agree
 * @param wall nanoseconds of the whole process, but for those when it waited for its turn
 */
record Measurement(List<Long> nanoseconds, String checksum, long wall) {
    /**
     * Reads the lines {@code iteration NUMBER NANOSECONDS CHECKSUM}.
     *
     * @throws BenchmarkException if there are none, or if two iterations disagree
     */
    static Measurement parse(String output, long wall) throws BenchmarkException {
        List<Long> nanoseconds = new ArrayList<>();
        String checksum = null;
        for (String line : output.lines().toList()) {
            String[] words = line.split(" ", 4);
            if (words.length < 4 || !words[0].equals("iteration")) {
                throw new BenchmarkException("unexpected output: " + line);
            }
            nanoseconds.add(Long.parseLong(words[2]));
            if (checksum != null && !checksum.equals(words[3])) {
                throw new BenchmarkException("iterations disagree: " + checksum + " and " + words[3]);
            }
            checksum = words[3];
        }
        if (nanoseconds.isEmpty()) {
            throw new BenchmarkException("no output");
        }
        return new Measurement(List.copyOf(nanoseconds), checksum, wall);
    }

    /** Nanoseconds of an iteration in the steady state: the median of the second half. */
    double steady() {
        return median(nanoseconds.subList(nanoseconds.size() / 2, nanoseconds.size()));
    }

    static double median(List<? extends Number> values) {
        double[] sorted =
                values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
