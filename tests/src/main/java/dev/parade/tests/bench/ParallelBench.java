package dev.parade.tests.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.parade.interpreter.Engine;
import dev.parade.interpreter.RequestSpec;
import dev.parade.parallel.CallSite;
import dev.parade.parallel.CallSites;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * {@code ./dev bench --parallel}: what array functions gain from several threads and what that costs where nothing is
 * gained. Beside each of them, in turn and in the same process, runs what it is compared with: the same with
 * {@code --parallel off}, and a plain Java program that does the same work, so that all see the same machine. There are as
 * many threads as processors: {@code taskset} chooses.
 */
final class ParallelBench {
    private static final int ELEMENTS = 10_000;

    /** Steps that the heavy callback makes for an element. */
    private static final int WORK = 2_000;

    /** Calls of the cheap array function in a run: few hundredths of a second, so that a disturbance hits few runs. */
    private static final int CHEAP_CALLS = 100;

    /**
     * Pairs of cheap runs, one of each kind, whose median is a round's ratio. Neighbours on the machine make single runs
     * twice as long: in sums of runs, two executors that do the same differ by a tenth and more.
     */
    private static final int PAIRS = 60;

    private static final int WARM_UP = 20;

    private static final int CHEAP_WARM_UP = 100;

    /** Rounds of cheap calls with the same two engines: each compiles for itself, and where its code lies is chance. */
    private static final int ROUNDS_OF_ENGINES = 2;

    /** Part of Java's gain that is claimed, and share of the sequential time that cheap callbacks may cost. */
    private static final double LEAST_GAIN = 0.93;

    private static final double MOST_COST = 1.02;

    private static final String SCRIPT = """
            <?php
            function work($n) { $s = 0; for ($i = 0; $i < WORK; $i++) { $s = ($s * 31 + $i ^ $n) % 1000003; } return $s; }
            function run($in) { for ($k = 0; $k < REPEAT; $k++) { $r = CALL; } return $r; }
            $in = range(1, ELEMENTS);
            $t = hrtime(true); $r = run($in); echo hrtime(true) - $t;
            """;

    /** One comparison: a call, how often it is made in a run, and whether it is heavy. */
    private record Case(String name, String call, int repeat, boolean heavy) {}

    private static final Case[] CASES = {
        new Case("array_map, heavy", "array_map(fn($x) => work($x), $in)", 1, true),
        new Case("array_filter, heavy", "array_filter($in, fn($x) => work($x) % 2)", 1, true),
        new Case("array_map, cheap", "array_map(fn($x) => $x + 1, $in)", CHEAP_CALLS, false),
        new Case("array_filter, cheap", "array_filter($in, fn($x) => $x & 1)", CHEAP_CALLS, false),
    };

    private final int rounds;
    private final PrintStream out;

    /**
     * A benchmark.
     *
     * @param rounds how often each is measured
     */
    ParallelBench(int rounds, PrintStream out) {
        this.rounds = rounds;
        this.out = out;
    }

    /** Prints the ratios; answers 0 if all that is claimed holds. */
    int print() throws InterruptedException {
        out.printf("optimizing: %s; processors: %d; %d rounds%n", Engine.isOptimizing(), processors(), rounds);
        boolean all = true;
        try (Executor off = new Executor("off");
                Executor auto = new Executor("auto");
                ExecutorService pool = Executors.newFixedThreadPool(processors())) {
            for (Case c : CASES) {
                all &= c.heavy() ? heavy(c, off, auto, pool) : cheap(c);
            }
        }
        CallSites.all().stream().map(CallSite::toString).sorted().forEach(out::println);
        return all ? 0 : 1;
    }

    private static int processors() {
        return java.lang.Runtime.getRuntime().availableProcessors();
    }

    private boolean heavy(Case c, Executor off, Executor auto, ExecutorService pool) throws InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            php(off, c);
            php(auto, c);
            java(pool, 1);
            java(pool, processors());
        }
        double[] ours = new double[rounds];
        double[] control = new double[rounds];
        double[] share = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long sequentialControl = java(pool, 1);
            long sequential = php(off, c);
            long parallel = php(auto, c);
            long parallelControl = java(pool, processors());
            ours[i] = (double) sequential / parallel;
            control[i] = (double) sequentialControl / parallelControl;
            share[i] = ours[i] / control[i];
        }
        double claimed = median(share);
        out.printf(
                Locale.ROOT,
                "%-20s %.2f times as fast; Java on as many threads %.2f; share of its gain %.3f (claimed: at least %.2f)%n",
                c.name(),
                median(ours),
                median(control),
                claimed,
                LEAST_GAIN);
        return claimed >= LEAST_GAIN;
    }

    private boolean cheap(Case c) {
        double[] wall = new double[rounds];
        Totals totals = new Totals();
        for (int from = 0; from < rounds; from += ROUNDS_OF_ENGINES) {
            try (Executor off = new Executor("off");
                    Executor auto = new Executor("auto")) {
                for (int i = 0; i < CHEAP_WARM_UP; i++) {
                    php(off, c);
                    php(auto, c);
                }
                for (int i = from; i < Math.min(rounds, from + ROUNDS_OF_ENGINES); i++) {
                    wall[i] = compare(c, off, auto, totals);
                }
            }
        }
        double upper = upper(wall);
        out.printf(
                Locale.ROOT,
                "%-20s %.3f of the time with --parallel off; upper 95 %% bound %.3f (claimed: at most %.2f);"
                        + " all runs added up: time %.3f, processor time %.3f%n",
                c.name(),
                mean(wall),
                upper,
                MOST_COST,
                (double) totals.time[1] / totals.time[0],
                (double) totals.processor[1] / totals.processor[0]);
        return upper <= MOST_COST;
    }

    /** What runs took with {@code off} and with {@code auto}, in nanoseconds: rare costs that a median leaves out count. */
    private static final class Totals {
        private final long[] time = new long[2];
        private final long[] processor = new long[2];
    }

    /** One round: the median of the ratios of neighbouring runs. */
    private static double compare(Case c, Executor off, Executor auto, Totals totals) {
        double[] ratios = new double[PAIRS];
        for (int pair = 0; pair < PAIRS; pair++) {
            long[] times = new long[2];
            for (int k = 0; k < 2; k++) {
                // Off, auto, auto, off: what slows the machine down in between hits both alike.
                int kind = (pair + k) & 1;
                long begin = processorTime();
                times[kind] = php(kind == 0 ? off : auto, c);
                totals.processor[kind] += processorTime() - begin;
                totals.time[kind] += times[kind];
            }
            ratios[pair] = (double) times[1] / times[0];
        }
        return median(ratios);
    }

    /** Of all threads of the process, so that work on other threads and what the compiler does count; in nanoseconds. */
    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /**
     * Runs requests on the thread that asks: of two threads, each keeps to a processor of its own, and one of them may be
     * slower for seconds by a fifth because of what the machine's other guests do.
     */
    private static final class Executor implements AutoCloseable {
        private final Engine engine = Engine.create();
        private final String parallel;

        Executor(String parallel) {
            this.parallel = parallel;
        }

        String output(String code) {
            var output = new ByteArrayOutputStream();
            var spec = new RequestSpec(
                    null,
                    code.getBytes(StandardCharsets.UTF_8),
                    null,
                    List.of(),
                    Map.of(),
                    null,
                    null,
                    null,
                    output::write,
                    output::write,
                    85,
                    Map.of(),
                    "cli",
                    parallel);
            engine.runHere(spec, request -> {});
            return output.toString(StandardCharsets.UTF_8);
        }

        @Override
        public void close() {
            engine.close();
        }
    }

    private static long php(Executor executor, Case c) {
        String code = SCRIPT.replace("WORK", "" + WORK)
                .replace("ELEMENTS", "" + ELEMENTS)
                .replace("REPEAT", "" + c.repeat())
                .replace("CALL", c.call());
        String text = executor.output(code);
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalStateException(text);
        }
    }

    private static long work(long n) {
        long s = 0;
        for (long i = 0; i < WORK; i++) {
            s = (s * 31 + i ^ n) % 1000003;
        }
        return s;
    }

    private static long java(ExecutorService pool, int threads) throws InterruptedException {
        long[] results = new long[ELEMENTS];
        AtomicInteger next = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(threads);
        long began = System.nanoTime();
        for (int t = 0; t < threads; t++) {
            pool.execute(() -> {
                for (int c = next.getAndAdd(100); c < ELEMENTS; c = next.getAndAdd(100)) {
                    for (int i = c; i < Math.min(ELEMENTS, c + 100); i++) {
                        results[i] = work(i);
                    }
                }
                done.countDown();
            });
        }
        done.await();
        return System.nanoTime() - began;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    /** Upper bound of the 95 % confidence interval of the mean. */
    private static double upper(double[] values) {
        double mean = mean(values);
        double variance =
                Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
        return mean + 1.96 * Math.sqrt(variance / values.length);
    }
}
