package dev.parade.interpreter;

import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.TruffleLanguage;
import dev.parade.interpreter.errors.ErrorLevel;
import dev.parade.interpreter.runtime.Traces;
import dev.parade.interpreter.runtime.Traces.Location;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Keeps a program that needs ever more memory from taking the process with it. When the heap is nearly full even after a
 * collection, the request that has allocated most ends with PHP's fatal error, if it has allocated more than its
 * {@code memory_limit} at all. Others are not touched: how much each one holds is not known.
 */
final class MemoryWatch {
    /** Share of the heap that is in use after a collection when a request is ended. */
    private static final double FULL = 0.6;

    private static final long PERIOD_MILLIS = 250;

    private static final Map<Request, MemoryWatch> RUNNING = new ConcurrentHashMap<>();
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final MemoryPoolMXBean OLD = oldGeneration();
    private static boolean started;

    private final Request request;
    private final TruffleLanguage.Env env;
    private final Thread thread = Thread.currentThread();
    private final long before = THREADS.getCurrentThreadAllocatedBytes();
    private boolean told;

    private MemoryWatch(Request request, TruffleLanguage.Env env) {
        this.request = request;
        this.env = env;
    }

    private static MemoryPoolMXBean oldGeneration() {
        MemoryPoolMXBean largest = null;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP
                    && pool.getCollectionUsage() != null
                    && pool.getUsage().getMax() > 0
                    && (largest == null
                            || pool.getUsage().getMax() > largest.getUsage().getMax())) {
                largest = pool;
            }
        }
        return largest;
    }

    /** Watches a request that runs on this thread. */
    static void begin(Request request, TruffleLanguage.Env env) {
        if (OLD == null || env == null) {
            return;
        }
        RUNNING.put(request, new MemoryWatch(request, env));
        start();
    }

    static void end(Request request) {
        RUNNING.remove(request);
    }

    private static synchronized void start() {
        if (started) {
            return;
        }
        started = true;
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, work -> {
            Thread watch = new Thread(work, "memory-watch");
            watch.setDaemon(true);
            watch.setPriority(Thread.MAX_PRIORITY);
            return watch;
        });
        timer.scheduleWithFixedDelay(MemoryWatch::look, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static void look() {
        MemoryUsage usage = OLD.getCollectionUsage();
        if (usage.getUsed() < usage.getMax() * FULL) {
            return;
        }
        MemoryWatch most = null;
        long bytes = 0;
        for (MemoryWatch watch : RUNNING.values()) {
            long limit = watch.request.ini().bytes("memory_limit");
            long own = THREADS.getThreadAllocatedBytes(watch.thread.threadId()) - watch.before;
            if (!watch.told && limit > 0 && own > limit && own > bytes) {
                most = watch;
                bytes = own;
            }
        }
        if (most != null) {
            most.tell();
        }
    }

    private void tell() {
        told = true;
        env.submitThreadLocal(new Thread[] {thread}, new ThreadLocalAction(true, false) {
            @Override
            protected void perform(Access access) {
                if (Request.current() == request) {
                    exhausted(request);
                }
            }
        });
    }

    /** The fatal error of a request that has no memory left. */
    static void exhausted(Request request) {
        Location here = Traces.here(request);
        request.errors()
                .raiseAt(
                        ErrorLevel.ERROR,
                        "Allowed memory size of " + Math.max(0, request.ini().bytes("memory_limit"))
                                + " bytes exhausted (tried to allocate 4096 bytes)",
                        here.file(),
                        here.line());
    }
}
