package dev.parade.interpreter.values;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What happens when a value loses its last stored owner.
 *
 * <p>Counts are always kept; whether anything happens at zero is up to the running request. Only requests that can see a
 * lifetime (a destructor, a weak reference, an object handle) ask for it, and until the first of them does, the price is
 * one static check at zero.
 */
public final class Lifetimes {
    /** True once any request of this process has asked. Plain on purpose: the request checks again for itself. */
    public static boolean anyActive;

    /** True while a request of this process wants to know what may be in a cycle. */
    public static boolean anyCollecting;

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

    /** Sets who is told on this thread; null for nobody. */
    @TruffleBoundary
    public static void listen(Listener listener) {
        if (listener == null) {
            CURRENT.remove();
        } else {
            anyActive = true;
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
        anyCollecting = COLLECTING.addAndGet(change) > 0;
    }
}
