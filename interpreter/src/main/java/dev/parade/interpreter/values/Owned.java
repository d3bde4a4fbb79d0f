package dev.parade.interpreter.values;

/**
 * A value whose stored owners are counted: arrays, objects and reference cells.
 *
 * <p>An owner is a variable slot, an element, a property, a capture or an argument of a running user call. A value in
 * flight has no owner of its own. The count decides three things: whether an array may be written in place (at most one
 * owner), whether a reference cell dissolves when its array is copied (one owner), and when an object dies. The count may
 * be too high, which costs a copy or delays a destructor; it may never be too low.
 *
 * <p>A negative count is for ever: constants of the code and whatever several threads can see. It never changes.
 */
public abstract class Owned {
    /** The count of what lives for ever and is never written in place. */
    public static final int IMMORTAL = Integer.MIN_VALUE;

    /** Number of stored owners; negative: {@link #IMMORTAL}. */
    protected int owners;

    /** Number of stored owners, negative when immortal. */
    public final int owners() {
        return owners;
    }

    /** Adds a stored owner. */
    public final void retain() {
        int n = owners;
        if (n >= 0) {
            owners = n + 1;
        }
    }

    /** Takes a stored owner away; the last one may end the value's life. */
    public final void release() {
        int n = owners;
        if (n > 0) {
            owners = n - 1;
            if (n == 1) {
                if (Lifetimes.isActive()) {
                    Lifetimes.reachedZero(this);
                }
            } else if (Lifetimes.isCollecting()) {
                Lifetimes.decremented(this);
            }
        }
    }

    /** Takes a stored owner away without ending the value's life: the value goes on in flight. */
    public final void releaseInFlight() {
        int n = owners;
        if (n > 0) {
            owners = n - 1;
        }
    }

    /** Takes the value out of counting: it is shared from now on and never written in place. */
    public final void makeImmortal() {
        owners = IMMORTAL;
    }

    /** True when a write to an array would be seen by another owner. */
    public final boolean isShared() {
        return owners > 1 || owners < 0;
    }

    /** Adds a stored owner to a value of any type. */
    public static void retain(Object value) {
        if (value instanceof Owned owned) {
            owned.retain();
        }
    }

    /** Takes a stored owner away from a value of any type; Java null is allowed. */
    public static void release(Object value) {
        if (value instanceof Owned owned) {
            owned.release();
        }
    }
}
