package dev.parade.tests.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A file of {@code tests/bench/cases}: many small pieces of work in one process, on both runtimes. */
final class CaseComparison {
    private record Case(double nanoseconds, String checksum) {}

    private final Path file;
    private final List<String> arguments = new ArrayList<>();

    /**
     * A comparison.
     *
     * @param seconds for each case
     * @param names cases, empty for all
     */
    CaseComparison(Path file, double seconds, List<String> names) {
        this.file = file;
        arguments.add(file.toString());
        arguments.add(Double.toString(seconds));
        arguments.addAll(names);
    }

    /** Prints a line for each case, the slowest against the other first. */
    int print(Runtime ours, Runtime theirs, PrintStream out) throws IOException, InterruptedException {
        Map<String, Case> their;
        Map<String, Case> our;
        try {
            their = run(theirs);
            our = run(ours);
        } catch (BenchmarkException failure) {
            out.println(file.getFileName() + ": " + failure.getMessage());
            return 1;
        }
        Map<String, Double> ratios = new LinkedHashMap<>();
        int failures = 0;
        for (Map.Entry<String, Case> entry : their.entrySet()) {
            Case here = our.get(entry.getKey());
            if (here == null || !here.checksum.equals(entry.getValue().checksum)) {
                failures++;
                out.println(entry.getKey() + ": " + (here == null ? "did not run" : "checksums differ"));
            } else {
                ratios.put(entry.getKey(), entry.getValue().nanoseconds / here.nanoseconds);
            }
        }
        out.printf("%-28s %12s %12s %8s%n", "case", "ours ms", "theirs ms", "ratio");
        ratios.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(ratio -> out.printf(
                        Locale.ROOT,
                        "%-28s %12.4f %12.4f %8.2f%n",
                        ratio.getKey(),
                        our.get(ratio.getKey()).nanoseconds / 1e6,
                        their.get(ratio.getKey()).nanoseconds / 1e6,
                        ratio.getValue()));
        out.printf(
                Locale.ROOT,
                "%-54s %8.2f%n",
                "geometric mean of " + ratios.size(),
                Comparison.geometricMean(List.copyOf(ratios.values())));
        return failures == 0 ? 0 : 1;
    }

    private Map<String, Case> run(Runtime runtime) throws BenchmarkException, IOException, InterruptedException {
        Map<String, Case> cases = new LinkedHashMap<>();
        for (String line : runtime.output(arguments.toArray(String[]::new)).split("\n")) {
            String[] parts = line.split("\t");
            if (parts.length != 3) {
                throw new BenchmarkException(runtime.name() + ": unexpected output: " + line);
            }
            cases.put(parts[0], new Case(Double.parseDouble(parts[1]), parts[2]));
        }
        return cases;
    }
}
