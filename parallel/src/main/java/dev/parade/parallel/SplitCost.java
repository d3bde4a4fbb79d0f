package dev.parade.parallel;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;

/** What it costs to hand work to all workers and to wait for them, measured once. */
final class SplitCost {
    private static final int ROUNDS = 9;

    private static final class Measured {
        static final long NANOSECONDS = measure();
    }

    private SplitCost() {}

    static long nanoseconds() {
        return Measured.NANOSECONDS;
    }

    private static long measure() {
        int workers = WorkerPool.reserve();
        if (workers == 0) {
            return 100_000;
        }
        long[] times = new long[ROUNDS];
        try {
            for (int i = 0; i < ROUNDS; i++) {
                CountDownLatch done = new CountDownLatch(workers);
                long began = System.nanoTime();
                for (int w = 0; w < workers; w++) {
                    WorkerPool.execute(done::countDown);
                }
                done.await();
                times[i] = System.nanoTime() - began;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 100_000;
        } finally {
            WorkerPool.giveBack(workers);
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }
}
