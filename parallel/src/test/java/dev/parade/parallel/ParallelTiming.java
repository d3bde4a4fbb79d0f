package dev.parade.parallel;

import dev.parade.interpreter.Engine;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Measures what array_map gains from two threads and what it costs where nothing is gained, in turn with a plain Java program
 * that does the same work, so that both see the same machine. A program of its own, not a test: times depend on the machine.
 */
public final class ParallelTiming {
    private static final int ELEMENTS = 10_000;
    private static final int ROUNDS = Integer.getInteger("rounds", 15);
    private static final int WORK = Integer.getInteger("work", 2_000);

    private ParallelTiming() {}

    private static long work(long n) {
        long s = 0;
        for (long i = 0; i < WORK; i++) {
            s = (s * 31 + i ^ n) % 1000003;
        }
        return s;
    }

    private static final String SCRIPT = """
            <?php
            function work($n) { $s = 0; for ($i = 0; $i < WORK; $i++) { $s = ($s * 31 + $i ^ $n) % 1000003; } return $s; }
            $in = range(1, ELEMENTS);
            for ($k = 0; $k < REPEAT; $k++) { $t = hrtime(true); $r = array_map(CALLBACK, $in); $t = hrtime(true) - $t; }
            echo $t;
            """;

    private static long php(Parade parade, String callback, int repeat) {
        String text = parade.execute(PhpRequest.ofSource(SCRIPT.replace("WORK", "" + WORK)
                        .replace("ELEMENTS", "" + ELEMENTS)
                        .replace("REPEAT", "" + repeat)
                        .replace("CALLBACK", callback)))
                .text();
        return Long.parseLong(text.strip());
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
        return sorted[sorted.length / 2];
    }

    /** Upper bound of the 95 % confidence interval of the mean. */
    private static double upper(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double variance =
                Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
        return mean + 1.96 * Math.sqrt(variance / values.length);
    }

    public static void main(String[] args) throws InterruptedException {
        System.out.println("optimizing: " + Engine.isOptimizing() + ", processors: " + WorkerPool.PROCESSORS);
        String heavy = "fn($x) => work($x)";
        String cheap = "fn($x) => $x + 1";
        try (Parade off = Parade.builder().parallel("off").build();
                Parade auto = Parade.builder().parallel("auto").build();
                ExecutorService pool = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 10; i++) {
                php(off, heavy, 2);
                php(auto, heavy, 2);
                php(off, cheap, 100);
                php(auto, cheap, 100);
                java(pool, 1);
                java(pool, 2);
            }
            double[] phpGain = new double[ROUNDS];
            double[] javaGain = new double[ROUNDS];
            double[] cost = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                javaGain[i] = (double) java(pool, 1) / java(pool, 2);
                phpGain[i] = (double) php(off, heavy, 1) / php(auto, heavy, 1);
                cost[i] = (double) php(auto, cheap, 20) / php(off, cheap, 20);
            }
            System.out.printf(
                    "heavy: %.2f times as fast on all cores; Java on two threads: %.2f; ratio %.2f%n",
                    median(phpGain), median(javaGain), median(phpGain) / median(javaGain));
            System.out.printf(
                    "cheap: %.3f of the time of --parallel off (median; upper 95 %% bound of the mean %.3f)%n",
                    median(cost), upper(cost));
            System.out.print(new ParallelArrays().report());
        }
    }
}
