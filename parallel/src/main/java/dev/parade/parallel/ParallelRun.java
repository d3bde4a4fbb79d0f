package dev.parade.parallel;

import com.oracle.truffle.api.TruffleSafepoint;
import dev.parade.interpreter.BulkCalls.Form;
import dev.parade.interpreter.ParallelAbort;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpThrow;
import dev.parade.interpreter.nodes.call.Invoker;
import dev.parade.interpreter.runtime.CallableResolver.Resolved;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One array's elements on several threads. Chunks of neighbours are claimed in order, so a worker that is done early takes
 * what others have left. The first element (by position) that cannot be finished cancels everything behind it.
 */
final class ParallelRun {
    private static final int CHUNKS_PER_WORKER = 50;

    /** What a worker is at; written by its thread only. */
    private static final class Worker {
        private final Request view;
        private volatile Thread thread;
        private int position = -1;

        Worker(Request view) {
            this.view = view;
        }
    }

    private final Request request;
    private final Resolved callback;
    private final PhpArray array;
    private final Form form;
    private final int from;
    private final int end;
    private final int chunk;
    private final Object[] answers;
    private final AtomicInteger next;
    private final Worker[] workers;
    private final CountDownLatch done;
    private final AtomicInteger busy = new AtomicInteger();
    private int failed = Integer.MAX_VALUE;
    private volatile int lowest = Integer.MAX_VALUE;
    private String reason;

    ParallelRun(Request request, Resolved callback, PhpArray array, Form form, int from, int count) {
        this.request = request;
        this.callback = callback;
        this.array = array;
        this.form = form;
        this.from = from;
        this.end = array.end();
        this.answers = new Object[end - from];
        this.chunk = Math.max(1, (end - from) / (count * CHUNKS_PER_WORKER));
        this.next = new AtomicInteger(from);
        this.workers = new Worker[count];
        this.done = new CountDownLatch(count);
        for (int i = 0; i < count; i++) {
            workers[i] = new Worker(request.workerView(WorkerPool.MOST_CALLS));
        }
    }

    /** Runs to the end; an exception that ends the request meanwhile (its time limit) comes through. */
    void run() {
        for (Worker w : workers) {
            WorkerPool.execute(() -> work(w));
        }
        try {
            TruffleSafepoint.setBlockedThreadInterruptible(null, CountDownLatch::await, done);
        } catch (Throwable ended) {
            fail(from - 1, "the request ended");
            awaitWithoutSafepoints();
            throw ended;
        }
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

    private void work(Worker w) {
        try {
            request.engine().inside(w.view, () -> {
                w.thread = Thread.currentThread();
                try {
                    boolean any = false;
                    int start = next.getAndAdd(chunk);
                    while (start < end && start < lowest && start >= from) {
                        if (!any) {
                            any = true;
                            busy.incrementAndGet();
                        }
                        chunk(w, start, Math.min(end, start + chunk));
                        start = next.getAndAdd(chunk);
                    }
                } finally {
                    w.position = -1;
                    w.thread = null;
                }
            });
        } catch (Throwable unexpected) {
            // A cancelling action that came between elements, or a mistake of ours: sequential code decides.
            fail(from - 1, String.valueOf(unexpected));
        } finally {
            done.countDown();
        }
    }

    private void chunk(Worker w, int start, int stop) {
        int p = array.skipHoles(start);
        while (p < stop && p < lowest) {
            w.position = p;
            try {
                answers[p - from] = PhpReference.deref(Invoker.call(w.view, callback, form.arguments(array, p)));
            } catch (ParallelAbort abort) {
                if (p < lowest) {
                    fail(p, abort.reason());
                }
            } catch (PhpThrow thrown) {
                fail(p, "an exception");
            } catch (StackOverflowError deep) {
                fail(p, "deep recursion");
            } catch (Throwable other) {
                fail(p, String.valueOf(other));
            } finally {
                w.position = -1;
                w.view.setDepth(0);
            }
            p = array.skipHoles(p + 1);
        }
    }

    /** The element at this position must run again in the request itself, and so must those behind it. */
    private void fail(int position, String why) {
        synchronized (this) {
            if (position >= failed) {
                return;
            }
            failed = position;
            lowest = position;
            reason = why;
        }
        for (Worker w : workers) {
            Thread thread = w.thread;
            if (thread != null && thread != Thread.currentThread()) {
                request.engine().interrupt(new Thread[] {thread}, () -> {
                    if (w.thread == Thread.currentThread() && w.position > lowest) {
                        throw new ParallelAbort("an element before it failed");
                    }
                });
            }
        }
    }

    /** Position of the first element without an answer that counts. */
    int firstUndone() {
        return Math.max(from, Math.min(end, failed));
    }

    /** The answer for a position before {@link #firstUndone}. */
    Object answer(int position) {
        return answers[position - from];
    }

    /** Why not all elements are done, null if they are. */
    String reason() {
        return reason;
    }

    /** How many workers had something to do. */
    int busyWorkers() {
        return busy.get();
    }
}
