package dev.parade.interpreter.values;

/**
 * Arrays of long strings that nobody can see any more, to be written again: they are in the processor's caches, whereas a
 * new array of this size comes from memory and is cleared first, which takes longer than most functions need to fill it.
 * Each thread has its own few.
 */
public final class SpareBytes {
    /** Shorter arrays are as quick to make. */
    public static final int LEAST = 4096;

    private static final int MOST = 1 << 20;
    private static final int KEPT = 4;
    private static final ThreadLocal<SpareBytes> OF_THREAD = ThreadLocal.withInitial(SpareBytes::new);

    private final byte[][] kept = new byte[KEPT][];
    private int next;

    private SpareBytes() {}

    /** An array of exactly {@code length} bytes, with any content: the caller writes all of it. */
    public static byte[] take(int length) {
        if (length >= LEAST && length <= MOST) {
            byte[][] kept = OF_THREAD.get().kept;
            for (int i = 0; i < KEPT; i++) {
                byte[] array = kept[i];
                if (array != null && array.length == length) {
                    kept[i] = null;
                    return array;
                }
            }
        }
        return new byte[length];
    }

    /** Keeps an array that the caller has the only reference to. */
    public static void give(byte[] array) {
        if (array.length >= LEAST && array.length <= MOST) {
            SpareBytes spares = OF_THREAD.get();
            spares.kept[spares.next] = array;
            spares.next = (spares.next + 1) % KEPT;
        }
    }
}
