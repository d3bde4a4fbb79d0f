package dev.parade.tests.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.parade.interpreter.Engine;
import dev.parade.parallel.CallSite;
import dev.parade.parallel.CallSites;
import dev.parade.parallel.Parade;
import dev.parade.parallel.PhpRequest;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
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

    /** Calls of the cheap array function in a run. */
    private static final int CHEAP_CALLS = 500;

    /** Pairs of runs, one of each kind, that are added up for one ratio: neighbours on the machine come and go in between. */
    private static final int PAIRS = 12;

    private static final int WARM_UP = 20;

    /** Rounds of cheap calls with the same two engines: each compiles for itself, and where its code lies is chance. */
    private static final int ROUNDS_OF_ENGINES = 5;

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
        try (Parade off = Parade.builder().parallel("off").build();
                Parade auto = Parade.builder().parallel("auto").build();
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

    private boolean heavy(Case c, Parade off, Parade auto, ExecutorService pool) throws InterruptedException {
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
        double[] cost = new double[rounds];
        double[] wall = new double[rounds];
        for (int from = 0; from < rounds; from += ROUNDS_OF_ENGINES) {
            try (Parade off = Parade.builder().parallel("off").build();
                    Parade auto = Parade.builder().parallel("auto").build()) {
                for (int i = 0; i < WARM_UP; i++) {
                    php(off, c);
                    php(auto, c);
                }
                for (int i = from; i < Math.min(rounds, from + ROUNDS_OF_ENGINES); i++) {
                    compare(c, off, auto, wall, cost, i);
                }
            }
        }
        double upper = upper(wall);
        out.printf(
                Locale.ROOT,
                "%-20s %.3f of the time with --parallel off; upper 95 %% bound %.3f (claimed: at most %.2f);"
                        + " processor time %.3f, bound %.3f%n",
                c.name(),
                median(wall),
                upper,
                MOST_COST,
                median(cost),
                upper(cost));
        return upper <= MOST_COST;
    }

    /** One round: the ratios of what several short runs of each kind take together. */
    private static void compare(Case c, Parade off, Parade auto, double[] wall, double[] cost, int round) {
        long[] times = new long[2];
        long[] processor = new long[2];
        for (int k = 0; k < 2 * PAIRS; k++) {
            // Off, auto, auto, off: what slows the machine down in between hits both alike.
            int kind = (k & 3) == 0 || (k & 3) == 3 ? 0 : 1;
            long begin = processorTime();
            times[kind] += php(kind == 0 ? off : auto, c);
            processor[kind] += processorTime() - begin;
        }
        wall[round] = (double) times[1] / times[0];
        cost[round] = (double) processor[1] / processor[0];
    }

    /** Of all threads of the process, so that work on other threads and what the compiler does count; in nanoseconds. */
    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long php(Parade parade, Case c) {
        String code = SCRIPT.replace("WORK", "" + WORK)
                .replace("ELEMENTS", "" + ELEMENTS)
                .replace("REPEAT", "" + c.repeat())
                .replace("CALL", c.call());
        String text = parade.execute(PhpRequest.ofSource(code)).text();
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

    /** Upper bound of the 95 % confidence interval of the mean. */
    private static double upper(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double variance =
                Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
        return mean + 1.96 * Math.sqrt(variance / values.length);
    }
}
