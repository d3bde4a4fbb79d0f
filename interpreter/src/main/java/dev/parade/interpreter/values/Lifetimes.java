package dev.parade.interpreter.values;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What happens when a value loses its last stored owner.
 *
 * <p>Counts are always kept; whether anything happens at zero is up to the running request. Only requests that can see a
 * lifetime (a destructor, a weak reference, an object handle) ask for it; until the first of them does, compiled code holds
 * nothing of it, and one static check at zero afterwards.
 */
public final class Lifetimes {
    private static final Assumption NEVER_ACTIVE =
            Truffle.getRuntime().createAssumption("no request has seen a lifetime");

    /** Set once any request of this process has asked. Plain on purpose: the request checks again for itself. */
    private static boolean anyActive;

    private static final Assumption NEVER_COLLECTING =
            Truffle.getRuntime().createAssumption("no request has collected cycles");

    /** Set while a request of this process wants to know what may be in a cycle. */
    private static boolean anyCollecting;

    private static final AtomicInteger COLLECTING = new AtomicInteger();

    /** Who is told about zeros: the current request, found by thread. */
    public interface Listener {
        /** The value has lost its last stored owner; it may still be in flight. */
        void reachedZero(Owned value);

        /** The value has lost an owner and kept others: it may be in a cycle. */
        void decremented(Owned value);
    }

    private static final ThreadLocal<Listener> CURRENT = new ThreadLocal<>();

    private Lifetimes() {}

    /**
     * True once any request of this process has asked. Until then compiled code holds nothing of it; the first request to
     * ask makes it be compiled anew, once in the life of the process.
     */
    public static boolean isActive() {
        return !NEVER_ACTIVE.isValid() && anyActive;
    }

    /** True while a request of this process wants to know what may be in a cycle. */
    static boolean isCollecting() {
        return !NEVER_COLLECTING.isValid() && anyCollecting;
    }

    /** Sets who is told on this thread; null for nobody. */
    @TruffleBoundary
    public static void listen(Listener listener) {
        if (listener == null) {
            CURRENT.remove();
        } else {
            anyActive = true;
            NEVER_ACTIVE.invalidate();
            CURRENT.set(listener);
        }
    }

    @TruffleBoundary
    static void reachedZero(Owned value) {
        Listener listener = CURRENT.get();
        if (listener != null) {
            listener.reachedZero(value);
        }
    }

    @TruffleBoundary
    static void decremented(Owned value) {
        Listener listener = CURRENT.get();
        if (listener != null) {
            listener.decremented(value);
        }
    }

    /** A request begins (1) or ends (-1) to want to know what may be in a cycle. */
    @TruffleBoundary
    public static void collecting(int change) {
        NEVER_COLLECTING.invalidate();
        anyCollecting = COLLECTING.addAndGet(change) > 0;
    }
}
