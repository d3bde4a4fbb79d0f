package dev.parade.tests.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./dev bench}: the benchmark programs, here and on another PHP, in turn. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Compares the speed of the benchmark programs here and on another PHP.",
        footer = "Ratios are the other's time divided by ours: above 1 we are faster.")
public final class Bench implements Callable<Integer> {
    private static final String JIT =
            "php8.2 -d opcache.enable_cli=1 -d opcache.jit=tracing -d opcache.jit_buffer_size=128M";

    @Parameters(paramLabel = "NAME", description = "Programs of tests/bench/programs (default: all).")
    private List<String> names = new ArrayList<>();

    @Option(names = "--against", paramLabel = "CMD", description = "The other PHP (default: ${DEFAULT-VALUE}).")
    private String against = JIT;

    @Option(names = "--parade", paramLabel = "CMD", description = "The PHP to judge (default: ./parade).")
    private String parade;

    @Option(names = "--iterations", paramLabel = "N", description = "In each process (default: ${DEFAULT-VALUE}).")
    private int iterations = 10;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the ratios as JSON.")
    private Path json;

    @Option(names = "--curves", paramLabel = "FILE", description = "Write the time of every iteration as CSV.")
    private Path curves;

    @Option(names = "--memory", description = "Compare bytes in use instead.")
    private boolean memory;

    @Option(
            names = "--start",
            arity = "0..1",
            paramLabel = "SCRIPT",
            fallbackValue = "examples/hello.php",
            description = "Compare whole runs of a short script instead (default: ${FALLBACK-VALUE}).")
    private Path start;

    @Option(
            names = "--parallel",
            arity = "0..1",
            paramLabel = "ROUNDS",
            fallbackValue = "30",
            description = "Measure what array functions gain on two threads, and cost where they gain nothing.")
    private Integer parallel;

    @Option(
            names = "--same-code",
            arity = "0..1",
            paramLabel = "REQUESTS",
            fallbackValue = "100",
            description = "Run requests of the same code, a line on standard error after each.")
    private Integer sameCode;

    @Option(
            names = "--cases",
            paramLabel = "FILE",
            description = "Compare the cases of tests/bench/cases/FILE.php instead, NAME being cases.")
    private String cases;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description = "For each case on either PHP (default: ${DEFAULT-VALUE}).")
    private double seconds = 2;

    private final Path root = Path.of(System.getProperty("parade.root", ".")).toAbsolutePath();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (parallel != null) {
            return new ParallelBench(parallel, System.out).print();
        }
        if (sameCode != null) {
            return SameCode.run(sameCode, System.err);
        }
        Runtime ours =
                Runtime.of("parade", parade == null ? root.resolve("parade").toString() : parade);
        Runtime theirs = Runtime.of("other", against);
        if (start != null) {
            return StartUp.print(Files.exists(start) ? start : root.resolve(start), List.of(ours, theirs), System.out);
        }
        if (cases != null) {
            Path file = root.resolve("tests/bench/cases/" + cases + ".php");
            if (cases.equals("harness") || !Files.exists(file)) {
                throw new CommandLine.ParameterException(new CommandLine(this), "no such file of cases: " + cases);
            }
            return new CaseComparison(file, seconds, names).print(ours, theirs, System.out);
        }
        if (memory) {
            return new MemoryComparison(root.resolve("tests/bench/memory"), ours, theirs).print(System.out);
        }
        List<Comparison> comparisons = new ArrayList<>();
        int failures = 0;
        System.out.printf("%-20s %12s %12s %8s %8s%n", "program", "ours s", "theirs s", "warm", "cold");
        for (Path program : programs()) {
            String name = name(program);
            try {
                Comparison comparison = Comparison.run(name, program, iterations, ours, theirs);
                comparisons.add(comparison);
                System.out.printf(
                        Locale.ROOT,
                        "%-20s %12.3f %12.3f %8.2f %8.2f%n",
                        name,
                        comparison.ours().steady() / 1e9,
                        comparison.theirs().steady() / 1e9,
                        comparison.warm(),
                        comparison.cold());
            } catch (BenchmarkException failure) {
                failures++;
                System.out.printf("%-20s %s%n", name, failure.getMessage());
            }
        }
        summarize(comparisons, System.out);
        if (json != null) {
            Files.writeString(json, json(comparisons) + "\n");
        }
        if (curves != null) {
            Files.writeString(curves, curves(comparisons));
        }
        return failures == 0 ? 0 : 1;
    }

    private List<Path> programs() throws IOException {
        Path folder = root.resolve("tests/bench/programs");
        if (names.isEmpty()) {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> file.toString().endsWith(".php"))
                        .sorted()
                        .toList();
            }
        }
        List<Path> programs = names.stream()
                .map(name -> folder.resolve(name.endsWith(".php") ? name : name + ".php"))
                .toList();
        for (Path program : programs) {
            if (!Files.exists(program)) {
                throw new CommandLine.ParameterException(
                        new CommandLine(this), "no such benchmark program: " + name(program));
            }
        }
        return programs;
    }

    private static String name(Path program) {
        return program.getFileName().toString().replaceFirst("\\.php$", "");
    }

    private static void summarize(List<Comparison> comparisons, PrintStream out) {
        if (!comparisons.isEmpty()) {
            out.printf(Locale.ROOT, "%-46s %8.2f %8.2f%n", "geometric mean", warm(comparisons), cold(comparisons));
        }
    }

    private static double warm(List<Comparison> comparisons) {
        return Comparison.geometricMean(
                comparisons.stream().map(Comparison::warm).toList());
    }

    private static double cold(List<Comparison> comparisons) {
        return Comparison.geometricMean(
                comparisons.stream().map(Comparison::cold).toList());
    }

    private static String json(List<Comparison> comparisons) {
        Map<String, Object> programs = new LinkedHashMap<>();
        for (Comparison comparison : comparisons) {
            programs.put(comparison.program(), Map.of("warm", comparison.warm(), "cold", comparison.cold()));
        }
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("programs", programs);
        report.put("warm", comparisons.isEmpty() ? null : warm(comparisons));
        report.put("cold", comparisons.isEmpty() ? null : cold(comparisons));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(report);
    }

    /** One line per program, runtime and iteration: the warm-up as it is. */
    private static String curves(List<Comparison> comparisons) {
        StringBuilder csv = new StringBuilder("program,runtime,iteration,seconds\n");
        for (Comparison comparison : comparisons) {
            append(csv, comparison.program() + ",parade,", comparison.ours());
            append(csv, comparison.program() + ",other,", comparison.theirs());
        }
        return csv.toString();
    }

    private static void append(StringBuilder csv, String start, Measurement measurement) {
        int iteration = 1;
        for (long nanoseconds : measurement.nanoseconds()) {
            csv.append(start).append(iteration++);
            csv.append(String.format(Locale.ROOT, ",%.4f%n", nanoseconds / 1e9));
        }
    }
}
