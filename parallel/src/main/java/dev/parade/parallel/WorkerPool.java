package dev.parade.parallel;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads that all parallel runs of the process share: one per processor, at least two, made when first needed. */
final class WorkerPool {
    /** Native stack of a worker, in bytes, and the nesting of calls that it holds with room to spare. */
    private static final long STACK_SIZE = 512L << 20;

    static final int MOST_CALLS = 20_000;

    static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private static final int SIZE = Math.max(2, PROCESSORS);

    private static final ThreadPoolExecutor POOL =
            new ThreadPoolExecutor(SIZE, SIZE, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), work -> {
                Thread thread = new Thread(null, work, "parallel-worker", STACK_SIZE);
                thread.setDaemon(true);
                return thread;
            });

    /** Milliseconds. */
    private static final long PATIENCE = 500;

    private static final Semaphore FREE = new Semaphore(SIZE);

    private WorkerPool() {}

    /** Reserves workers for a run; answers how many: at least 2 or none, because others use them. */
    static int reserve() {
        int got = FREE.drainPermits();
        if (got == 1) {
            FREE.release();
            return 0;
        }
        return got;
    }

    /** The same, for a run that must be parallel: waits while others use the workers, though not for ever. */
    static int reserveOrWait() throws InterruptedException {
        int got = reserve();
        return got == 0 && FREE.tryAcquire(2, PATIENCE, TimeUnit.MILLISECONDS) ? 2 : got;
    }

    static void giveBack(int workers) {
        FREE.release(workers);
    }

    static void execute(Runnable work) {
        POOL.execute(work);
    }
}
