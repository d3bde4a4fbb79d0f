package dev.parade.parallel;

import com.oracle.truffle.api.TruffleSafepoint;
import dev.parade.interpreter.BulkCalls.Items;
import dev.parade.interpreter.ParallelAbort;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpThrow;
import dev.parade.interpreter.nodes.call.CallableSupport.Bound;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;

/**
 * Items on several threads. Chunks of neighbours are claimed in order, so a worker that is done early takes what others
 * have left. The first item (by index) that cannot be finished cancels everything behind it.
 */
final class ParallelRun {
    private static final int CHUNKS_PER_WORKER = 50;

    /** How long a chunk should take at most, in nanoseconds: at the end, workers wait for half of one on average. */
    private static final double LONGEST_CHUNK = 100_000;

    /** How often answers are handed on while workers go on, in milliseconds. */
    private static final long PERIOD = 20;

    /** What a worker is at; written by its thread only. */
    private static final class Worker {
        private final Request view;
        private final Bound callback;
        private volatile Thread thread;
        private int position = -1;

        Worker(Request view, Bound callback) {
            this.view = view;
            this.callback = callback == null ? null : new Bound(view, callback.resolved(), callback.value());
        }
    }

    private final Request request;
    private final Items items;
    private final int from;
    private final int end;
    private final int chunk;
    private final Object[] answers;
    private final AtomicIntegerArray finished;
    private final AtomicInteger next;
    private final Worker[] workers;
    private final boolean spread;
    private final CountDownLatch done;
    private final AtomicInteger busy = new AtomicInteger();
    private final LongAdder worked = new LongAdder();
    private List<byte[]>[] outputs;
    private int ready;
    private int cut = Integer.MAX_VALUE;
    private volatile int lowest = Integer.MAX_VALUE;
    private String reason;

    /**
     * A run, not started.
     *
     * @param callback null where no PHP code runs
     * @param from index of the first item
     * @param count of workers
     * @param each what an item takes, in nanoseconds, as far as is known; 0 if it is not: then every worker has a first
     *     chunk of its own, however late it is
     */
    ParallelRun(Request request, Bound callback, Items items, int from, int count, double each) {
        this.request = request;
        this.items = items;
        this.from = from;
        this.end = items.size();
        this.answers = new Object[end - from];
        this.spread = each == 0;
        int most = Math.max(1, (end - from) / (count * CHUNKS_PER_WORKER));
        this.chunk = spread ? most : Math.clamp((long) (LONGEST_CHUNK / each), 1, most);
        this.finished = new AtomicIntegerArray((end - from + chunk - 1) / chunk);
        this.next = new AtomicInteger(from + (spread ? count * chunk : 0));
        this.workers = new Worker[count];
        this.done = new CountDownLatch(count);
        for (int i = 0; i < count; i++) {
            workers[i] = new Worker(request.workerView(WorkerPool.MOST_CALLS), callback);
        }
    }

    /**
     * Runs to the end; an exception that ends the request meanwhile (its time limit) comes through.
     *
     * @param upTo told from time to time that all items before an index are done for good
     */
    void run(IntConsumer upTo) {
        for (int i = 0; i < workers.length; i++) {
            int number = i;
            WorkerPool.execute(() -> work(workers[number], from + number * chunk));
        }
        try {
            while (done.getCount() > 0) {
                TruffleSafepoint.setBlockedThreadInterruptible(
                        null, latch -> latch.await(PERIOD, TimeUnit.MILLISECONDS), done);
                if (done.getCount() > 0) {
                    upTo.accept(prefix());
                }
            }
        } catch (Throwable ended) {
            cut(from - 1, "the request ended");
            awaitWithoutSafepoints();
            throw ended;
        }
    }

    /** Index before which all chunks are finished. */
    private int prefix() {
        while (ready < finished.length() && finished.get(ready) != 0) {
            ready++;
        }
        return Math.min(end, from + ready * chunk);
    }

    private void awaitWithoutSafepoints() {
        boolean interrupted = false;
        while (done.getCount() > 0) {
            try {
                done.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(Worker w, int own) {
        try {
            request.engine().inside(w.view, () -> {
                w.thread = Thread.currentThread();
                long began = System.nanoTime();
                try {
                    boolean any = false;
                    int start = spread ? own : next.getAndAdd(chunk);
                    while (start < end && start < lowest && start >= from) {
                        if (!any) {
                            any = true;
                            busy.incrementAndGet();
                        }
                        chunk(w, start, Math.min(end, start + chunk));
                        start = next.getAndAdd(chunk);
                    }
                } finally {
                    worked.add(System.nanoTime() - began);
                    w.position = -1;
                    w.thread = null;
                }
            });
        } catch (Throwable unexpected) {
            // A cancelling action that came between items, or a mistake of ours: sequential code decides.
            cut(from - 1, String.valueOf(unexpected));
        } finally {
            done.countDown();
        }
    }

    private void chunk(Worker w, int start, int stop) {
        for (int i = start; i < stop && i < lowest; i++) {
            w.position = i;
            try {
                Object answer = items.work(w.view, w.callback, i);
                answers[i - from] = answer;
                List<byte[]> printed = w.view.takeOutput();
                if (printed != null) {
                    outputs()[i - from] = printed;
                }
                if (items.isLast(answer)) {
                    cut(i + 1, null);
                }
            } catch (ParallelAbort abort) {
                cut(i, abort.reason());
            } catch (PhpThrow thrown) {
                cut(i, "an exception");
            } catch (StackOverflowError deep) {
                cut(i, "deep recursion");
            } catch (Throwable other) {
                cut(i, String.valueOf(other));
            } finally {
                w.position = -1;
                w.view.setDepth(0);
            }
            if (i >= lowest) {
                w.view.takeOutput();
            }
        }
        if (stop <= lowest) {
            finished.set((start - from) / chunk, 1);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private synchronized List<byte[]>[] outputs() {
        if (outputs == null) {
            outputs = new List[end - from];
        }
        return outputs;
    }

    /** The items from this index on do not count: they must run again in the request itself, or not at all. */
    private void cut(int index, String why) {
        synchronized (this) {
            if (index >= cut) {
                return;
            }
            cut = index;
            lowest = index;
            reason = why;
        }
        for (Worker w : workers) {
            Thread thread = w.thread;
            if (thread != null && thread != Thread.currentThread()) {
                request.engine().interrupt(new Thread[] {thread}, () -> {
                    if (w.thread == Thread.currentThread() && w.position >= lowest) {
                        throw new ParallelAbort("an item before it failed");
                    }
                });
            }
        }
    }

    /** Index of the first item without an answer that counts. */
    int firstUndone() {
        return Math.max(from, Math.min(end, cut));
    }

    /** The answer for an item before {@link #firstUndone}. */
    Object answer(int index) {
        return answers[index - from];
    }

    /** What the work on an item printed, null for nothing. */
    List<byte[]> output(int index) {
        List<byte[]>[] all = outputs;
        return all == null ? null : all[index - from];
    }

    /** Why not all items are done, null if they are or need not be. */
    String reason() {
        return reason;
    }

    /** The time that the workers spent on items, together, in nanoseconds. */
    long worked() {
        return worked.sum();
    }

    /** How many workers had something to do. */
    int busyWorkers() {
        return busy.get();
    }
}
