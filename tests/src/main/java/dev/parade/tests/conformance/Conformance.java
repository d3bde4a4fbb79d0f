package dev.parade.tests.conformance;

import dev.parade.parallel.CallSites;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs PHP's own tests and says which pass. */
@Command(
        name = "conformance",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Runs PHP's own .phpt tests, each in a request of its own.")
public final class Conformance implements Callable<Integer> {
    private static final List<String> CORE = List.of("Zend", "tests/lang", "tests/classes", "tests/func");

    @Option(
            names = "--suite",
            paramLabel = "NAME",
            description = "Folder of PHP's sources, such as Zend or ext/spl; repeatable.")
    private List<String> suites = new ArrayList<>();

    @Option(names = "--tests", paramLabel = "DIR", description = "PHP's sources (default: fetched into .cache).")
    private Path sources;

    @Option(
            names = "--list",
            paramLabel = "FILE",
            description = "Only the tests it names; a skip counts as failed then.")
    private Path list;

    @Option(names = "--level", paramLabel = "L", description = "Language level: 8.2, 8.3, 8.4 or 8.5.")
    private String level = "8.4";

    @Option(names = "--sample", paramLabel = "K/N", description = "Only tests with int(sha1(path)) mod N < K.")
    private String sample;

    @Option(names = "--piece", paramLabel = "I/N", description = "Only every N-th test, from the I-th on.")
    private String piece;

    @Option(names = "--filter", paramLabel = "TEXT", description = "Only tests whose path contains it.")
    private String filter = "";

    @Option(names = "--parallel", paramLabel = "auto|off|force", description = "How array functions go parallel.")
    private String parallel = "auto";

    @Option(names = "--runner", paramLabel = "in-process|CMD", description = "What runs the scripts.")
    private String runner = "in-process";

    @Option(names = "--cgi", paramLabel = "CMD", description = "With --runner CMD: what runs web requests.")
    private String cgi = "";

    @Option(names = "--jobs", paramLabel = "N", description = "Tests at a time (default 2).")
    private int jobs = 2;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "For each script (default 10).")
    private int timeout = 10;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the report for programs.")
    private Path json;

    @Option(
            names = "--failures",
            paramLabel = "FILE",
            description = "Write the failing tests, one a line with its cause.")
    private Path failures;

    @Option(names = "--passes", paramLabel = "FILE", description = "Write the tests that pass, a list for --list.")
    private Path passes;

    @Option(
            names = "--clusters",
            arity = "0..1",
            paramLabel = "FILE",
            fallbackValue = "-",
            description = "Failures by cause.")
    private String clusters;

    @Option(names = "--show", description = "Print how each failure differs.")
    private boolean show;

    @Option(names = "--tags", paramLabel = "DIR", description = "Fail only on news against these known failures.")
    private Path tagFolder;

    @Option(
            names = "--differences",
            paramLabel = "FILE",
            description = "With --tags: what else must fail, because the level's PHP differs from the tests'.")
    private Path differences;

    @Option(names = "--improved-is-fine", description = "With --tags: a tagged test that passes is told, no failure.")
    private boolean improvedIsFine;

    @Option(names = "--retag", description = "With --tags: make the tags say what this run says.")
    private boolean retag;

    @Option(
            names = "--reprint",
            description = "Run each script also as printed from its syntax tree; both must give the same.")
    private boolean reprint;

    @Option(names = "--in-place", description = "Run in the sources' own folder instead of a copy.")
    private boolean inPlace;

    @Option(names = "--quiet", description = "No progress.")
    private boolean quiet;

    public static void main(String[] arguments) {
        CommandLine command = new CommandLine(new Conformance());
        command.setExecutionExceptionHandler((error, line, parsed) -> {
            if (error instanceof RuntimeException
                    && !(error instanceof IllegalStateException)
                    && !(error instanceof IllegalArgumentException)) {
                throw error;
            }
            System.err.println("conformance: " + error.getMessage());
            return 2;
        });
        int code = command.execute(arguments);
        // Not a return: a hung test's thread must not keep the process.
        System.out.flush();
        Runtime.getRuntime().halt(code);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (sources == null) {
            sources = PhpSources.fetched(level);
        }
        if (!Files.isDirectory(sources.resolve("Zend/tests"))) {
            System.err.println("conformance: no PHP sources in " + sources);
            return 2;
        }
        List<String> tests = selected();
        if (tests.isEmpty()) {
            System.err.println("conformance: no test fits");
            return 2;
        }
        // Tests print to the real streams too (php://stdout); keep the report apart from them.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<TestResult> results = execute(tests);
        report(results, out);
        return tagFolder == null ? 0 : news(results, out);
    }

    private List<String> selected() throws IOException {
        Collection<String> listed = list == null ? null : Selection.readList(list);
        List<String> wanted = suites.isEmpty() && listed == null ? CORE : suites;
        List<String> tests = Selection.of(sources.toRealPath(), wanted, listed).stream()
                .filter(test -> test.contains(filter))
                .toList();
        List<String> sampled =
                sample == null ? tests : Selection.Sample.parse(sample).of(tests);
        return piece == null ? sampled : Selection.piece(sampled, piece);
    }

    private List<TestResult> execute(List<String> tests) throws IOException, InterruptedException {
        List<TestResult> results = new ArrayList<>();
        HeapGrowth heap = new HeapGrowth();
        long start = System.nanoTime();
        Path real = sources.toRealPath();
        try (ScriptRunner scripts = reprint ? new ReprintingRunner(scripts()) : scripts();
                WorkingCopy copy = inPlace ? null : WorkingCopy.of(real, tests)) {
            Path root = copy == null ? real : copy.root();
            TestExecution execution = new TestExecution(scripts, root, level, Duration.ofSeconds(timeout));
            TestPool pool =
                    new TestPool(execution, Conflicts.groups(root, tests), jobs, Duration.ofSeconds(3L * timeout + 5));
            pool.run(result -> {
                results.add(result);
                heap.done(results.size());
                if (!quiet && results.size() % 250 == 0) {
                    progress(results, tests.size(), start);
                }
            });
        }
        if (!quiet) {
            progress(results, tests.size(), start);
            heap.tell(results.size(), System.err);
        }
        return results;
    }

    private static void progress(List<TestResult> results, int of, long start) {
        long passed = results.stream().filter(r -> r.status() == Status.PASS).count();
        System.err.printf(
                "conformance: %d of %d, %d passed, %d s%n",
                results.size(), of, passed, (System.nanoTime() - start) / 1_000_000_000L);
    }

    private ScriptRunner scripts() {
        if (runner.equals("in-process")) {
            return new InProcessRunner(EngineBinding.create(), Integer.parseInt(level.replace(".", "")), parallel);
        }
        return new CommandRunner(ShellWords.split(runner), ShellWords.split(cgi));
    }

    private void report(List<TestResult> results, PrintStream out) throws IOException {
        results.sort((a, b) -> a.name().compareTo(b.name()));
        List<TestResult> bad = results.stream().filter(this::failed).toList();
        if (show) {
            bad.forEach(result -> Difference.print(result, out));
        }
        if (json != null) {
            JsonReport.write(json, results, suites, CallSites.onSeveralThreads());
        }
        if (failures != null) {
            List<String> lines = bad.stream()
                    .map(result -> result.name() + "\t" + result.status() + "\t"
                            + Clusters.signature(result).replaceAll("[\\n\\r\\t]", " "))
                    .toList();
            Files.write(failures, lines, StandardCharsets.UTF_8);
        }
        if (passes != null) {
            Files.write(
                    passes,
                    results.stream()
                            .filter(result -> result.status() == Status.PASS)
                            .map(TestResult::name)
                            .toList(),
                    StandardCharsets.UTF_8);
        }
        if ("-".equals(clusters)) {
            Clusters.print(bad, out);
        } else if (clusters != null) {
            try (OutputStream file = Files.newOutputStream(Path.of(clusters));
                    PrintStream to = new PrintStream(file, false, StandardCharsets.UTF_8)) {
                Clusters.print(bad, to);
            }
        }
        Tally all = new Tally();
        results.forEach(result -> all.add(result.status()));
        Tally.bySuite(results, suites).forEach((suite, tally) -> line(suite, tally, out));
        line("all", all, out);
        if (runner.equals("in-process")) {
            out.printf(
                    "parallel: %d call sites ran on two or more threads%n",
                    CallSites.onSeveralThreads().size());
        }
    }

    private boolean failed(TestResult result) {
        return switch (result.status()) {
            case FAIL, TIMEOUT, CRASH -> true;
            case SKIP, XFAIL -> list != null;
            case PASS -> false;
        };
    }

    private void line(String name, Tally tally, PrintStream out) {
        out.printf(
                "%-16s %6.2f %% of %d (%s)%n",
                name, tally.percent(list != null), list == null ? tally.runnable() : tally.total(), tally);
    }

    private int news(List<TestResult> results, PrintStream out) throws IOException, InterruptedException {
        Tags expected = differences == null ? Tags.none() : Tags.list(differences);
        News news = new News(Tags.read(tagFolder), expected, out);
        List<TestResult> bad = results.stream()
                .filter(result -> failed(result) && result.status() != Status.SKIP)
                .toList();
        News.Again again = tests -> {
            jobs = 1;
            return execute(tests);
        };
        if (retag) {
            news.write(results, bad, again);
            return 0;
        }
        return news.tell(results, bad, again, improvedIsFine);
    }
}
