package dev.parade.interpreter;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.TruffleLanguage;
import dev.parade.interpreter.errors.ErrorLevel;
import dev.parade.interpreter.errors.PhpExit;
import dev.parade.interpreter.runtime.Traces;
import dev.parade.interpreter.runtime.Traces.Location;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Ends a request that runs for too long: {@code max_execution_time} counts its processor time from the moment it is set, as
 * PHP does on Unix; whoever runs the request may limit the time on the clock besides. The end comes at the next safepoint of
 * the request's thread, as PHP's fatal error; other requests do not notice.
 */
public final class TimeLimit {
    /** How long after its end a request that waits outside of PHP code is woken up, in milliseconds. */
    private static final long WAKE_AFTER = 100;

    /** How long shutdown functions may go on after the end, in milliseconds (PHP's hard_timeout). */
    private static final long GRACE = 2_000;

    /** Made for the first request with a limit. */
    private static final class Watch {
        static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
        static final ScheduledThreadPoolExecutor TIMER = timer();

        private static ScheduledThreadPoolExecutor timer() {
            ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, work -> {
                Thread thread = new Thread(work, "time-limits");
                thread.setDaemon(true);
                return thread;
            });
            timer.setRemoveOnCancelPolicy(true);
            return timer;
        }
    }

    private final Request request;
    private final TruffleLanguage.Env env;
    private final Thread thread = Thread.currentThread();
    private ScheduledFuture<?> processorTime;
    private ScheduledFuture<?> clock;
    private ScheduledFuture<?> wake;
    private boolean over;
    private volatile boolean stopping;

    TimeLimit(Request request, TruffleLanguage.Env env) {
        this.request = request;
        this.env = env;
    }

    /** Allows that many seconds of processor time from now on; 0 or less: any. */
    @TruffleBoundary
    public synchronized void processorSeconds(long seconds) {
        cancel(processorTime);
        processorTime = null;
        if (seconds > 0 && !over && env != null) {
            long end = Watch.THREADS.getThreadCpuTime(thread.threadId()) + TimeUnit.SECONDS.toNanos(seconds);
            processorTime = Watch.TIMER.schedule(() -> look(end, seconds), seconds, TimeUnit.SECONDS);
        }
    }

    private synchronized void look(long end, long seconds) {
        long left = end - Watch.THREADS.getThreadCpuTime(thread.threadId());
        if (over) {
            return;
        }
        if (left > 0) {
            processorTime = Watch.TIMER.schedule(() -> look(end, seconds), left + 1_000_000, TimeUnit.NANOSECONDS);
        } else {
            exceeded(seconds, false);
        }
    }

    /** Allows that much time on the clock from now on. */
    @TruffleBoundary
    public synchronized void clock(Duration most) {
        cancel(clock);
        if (!over && env != null) {
            long seconds = Math.max(1, (most.toNanos() + 999_999_999) / 1_000_000_000);
            clock = Watch.TIMER.schedule(() -> exceeded(seconds, true), most.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private synchronized void exceeded(long seconds, boolean onTheClock) {
        if (over) {
            return;
        }
        env.submitThreadLocal(new Thread[] {thread}, new ThreadLocalAction(true, false) {
            @Override
            protected void perform(Access access) {
                if (!over && Request.current() == request) {
                    end(seconds);
                }
            }
        });
        if (onTheClock) {
            // A thread that sleeps or reads reaches no safepoint until it is woken.
            wake = Watch.TIMER.schedule(this::wakeUp, WAKE_AFTER, TimeUnit.MILLISECONDS);
            clock = Watch.TIMER.schedule(() -> exceeded(seconds, true), GRACE, TimeUnit.MILLISECONDS);
        }
    }

    /**
     * Ends the request without a word, whatever it does: whoever waited for it has gone. Tried again until it is over, since
     * its shutdown functions may run for ever too; a fiber of the request is another thread.
     */
    synchronized void stop() {
        if (over || env == null) {
            return;
        }
        stopping = true;
        env.submitThreadLocal(null, new ThreadLocalAction(true, false) {
            @Override
            protected void perform(Access access) {
                if (Request.current() == request) {
                    throw new PhpExit(255, true);
                }
            }
        });
        cancel(wake);
        wake = Watch.TIMER.schedule(
                () -> {
                    wakeUp();
                    stop();
                },
                WAKE_AFTER,
                TimeUnit.MILLISECONDS);
    }

    /** Whether the request is being ended from outside: nothing of it runs any more. */
    public boolean isStopping() {
        return stopping;
    }

    private synchronized void wakeUp() {
        if (!over) {
            thread.interrupt();
        }
    }

    private void end(long seconds) {
        cancel(wake);
        Location here = Traces.here(request);
        request.errors()
                .raiseAt(
                        ErrorLevel.ERROR,
                        "Maximum execution time of " + seconds + " second" + (seconds == 1 ? "" : "s") + " exceeded",
                        here.file(),
                        here.line());
    }

    /** The request is over. */
    synchronized void close() {
        over = true;
        cancel(processorTime);
        cancel(clock);
        if (wake != null) {
            cancel(wake);
            boolean unused = Thread.interrupted();
        }
    }

    private static void cancel(ScheduledFuture<?> task) {
        if (task != null) {
            task.cancel(false);
        }
    }
}
