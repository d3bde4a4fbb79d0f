package dev.parade.tests.conformance;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Runs tests on a few threads such that no test can stop the run: what throws is a crash, what ignores its time-out is
 * abandoned on its (daemon) thread and another thread takes its place.
 */
final class TestPool {
    /** Virtual memory only, touched as far as a test recurses. */
    private static final long STACK_BYTES = 1L << 29;

    private final TestExecution execution;
    private final int threads;
    private final Duration hungAfter;
    private final ConcurrentLinkedQueue<List<String>> waiting;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    private record Event(Worker worker, TestResult result) {}

    /**
     * @param groups tests; those of one group never run at the same time
     * @param hungAfter when a whole test that has not ended is given up; above the scripts' own time-outs
     */
    TestPool(TestExecution execution, List<List<String>> groups, int threads, Duration hungAfter) {
        this.execution = execution;
        this.threads = threads;
        this.hungAfter = hungAfter;
        this.waiting = new ConcurrentLinkedQueue<>(groups);
    }

    /** Runs all tests and hands each result over, on the calling thread, as it comes. */
    void run(Consumer<TestResult> sink) throws InterruptedException {
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            workers.add(start());
        }
        while (!workers.isEmpty()) {
            Event event = events.poll(500, TimeUnit.MILLISECONDS);
            if (event != null && !event.worker().abandoned) {
                if (event.result() == null) {
                    workers.remove(event.worker());
                } else {
                    sink.accept(event.result());
                }
            }
            for (Worker hung : List.copyOf(workers)) {
                String test = hung.hungTest(hungAfter);
                if (test != null) {
                    workers.remove(hung);
                    sink.accept(hung.abandon(test));
                    workers.add(start());
                }
            }
        }
    }

    private Worker start() {
        Worker worker = new Worker();
        worker.thread.start();
        return worker;
    }

    private final class Worker implements Runnable {
        private final Thread thread = new Thread(null, this, "test", STACK_BYTES);
        private volatile String current;
        private volatile List<String> rest = List.of();
        private volatile long since;
        private volatile boolean abandoned;

        Worker() {
            thread.setDaemon(true);
        }

        @Override
        public void run() {
            for (List<String> group = waiting.poll(); group != null && !abandoned; group = waiting.poll()) {
                ArrayDeque<String> tests = new ArrayDeque<>(group);
                while (!tests.isEmpty() && !abandoned) {
                    String test = tests.poll();
                    rest = List.copyOf(tests);
                    since = System.nanoTime();
                    current = test;
                    TestResult result = runOne(test);
                    current = null;
                    events.add(new Event(this, result));
                }
            }
            events.add(new Event(this, null));
        }

        private TestResult runOne(String test) {
            try {
                return execution.run(test);
            } catch (InterruptedException stopped) {
                return TestResult.without(test, Status.CRASH, "interrupted", 0);
            } catch (Throwable broken) {
                return TestResult.without(test, Status.CRASH, BrokenRuntime.describe(broken), 0);
            }
        }

        String hungTest(Duration limit) {
            String test = current;
            return test != null && System.nanoTime() - since > limit.toNanos() ? test : null;
        }

        TestResult abandon(String test) {
            abandoned = true;
            if (!rest.isEmpty()) {
                waiting.add(rest);
            }
            String where = BrokenRuntime.topFrame(thread.getStackTrace());
            thread.interrupt();
            thread.setPriority(Thread.MIN_PRIORITY);
            return TestResult.without(
                    test, Status.TIMEOUT, "hung at " + where, (System.nanoTime() - since) / 1_000_000);
        }
    }
}
