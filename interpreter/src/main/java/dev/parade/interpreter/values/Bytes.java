package dev.parade.interpreter.values;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Searches, compares and hashes byte arrays, eight bytes at a step. */
public final class Bytes {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    /** An odd number with bits all over: 2 to the 64th over the golden ratio. */
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;

    private Bytes() {}

    /** First index of a byte from {@code from} to {@code to} (exclusive), or -1. */
    public static int indexOf(byte[] text, int from, int to, byte wanted) {
        long pattern = (wanted & 0xffL) * ONES;
        int i = from;
        for (int last = to - 8; i <= last; i += 8) {
            // A byte that equals the wanted one becomes zero, and the lowest zero byte is the first to lose its borrow.
            long x = (long) LONGS.get(text, i) ^ pattern;
            long zeros = (x - ONES) & ~x & TOPS;
            if (zeros != 0) {
                return i + (Long.numberOfTrailingZeros(zeros) >> 3);
            }
        }
        for (; i < to; i++) {
            if (text[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /**
     * First index at or after {@code from} where the needle starts so that it ends at or before {@code to}, or -1.
     *
     * @param n length of the needle
     */
    public static int indexOf(byte[] text, int from, int to, byte[] needle, int n) {
        if (n == 0) {
            return from <= to ? from : -1;
        }
        byte first = needle[0];
        int end = to - n + 1;
        int i = indexOf(text, from, end, first);
        while (i >= 0 && !equal(text, i, needle, n)) {
            i = indexOf(text, i + 1, end, first);
        }
        return i;
    }

    /** True when {@code n} bytes of {@code a} from {@code offset} on equal the first ones of {@code b}. */
    public static boolean equal(byte[] a, int offset, byte[] b, int n) {
        if (n >= 8) {
            int last = n - 8;
            for (int i = 0; i < last; i += 8) {
                if ((long) LONGS.get(a, offset + i) != (long) LONGS.get(b, i)) {
                    return false;
                }
            }
            // The last step overlaps the one before instead of going byte by byte.
            return (long) LONGS.get(a, offset + last) == (long) LONGS.get(b, last);
        }
        if (n >= 4) {
            return (int) INTS.get(a, offset) == (int) INTS.get(b, 0)
                    && (int) INTS.get(a, offset + n - 4) == (int) INTS.get(b, n - 4);
        }
        for (int i = 0; i < n; i++) {
            if (a[offset + i] != b[i]) {
                return false;
            }
        }
        return true;
    }

    /** The bytes that fit into a {@link #digest} with their number. */
    public static final int WHOLE = 7;

    /**
     * The first {@code n} bytes as a number: negative and the bytes themselves with their count if they are at most
     * {@link #WHOLE}, else a positive hash, which multiplies eight bytes at a step and mixes down, as wyhash does. Never 0.
     */
    public static long digest(byte[] a, int n) {
        if (n <= WHOLE) {
            return Long.MIN_VALUE | (long) n << 56 | few(a, n);
        }
        long h = n * FACTOR;
        int last = n - 8;
        for (int i = 0; i < last; i += 8) {
            h = mix(h ^ (long) LONGS.get(a, i));
        }
        h = mix(h ^ (long) LONGS.get(a, last)) & Long.MAX_VALUE;
        return h == 0 ? 1 : h;
    }

    /** Up to seven bytes, the first the lowest. Bytes that are read twice meet at the same place. */
    private static long few(byte[] a, int n) {
        if (n >= 4) {
            return (int) INTS.get(a, 0) & 0xffffffffL | ((int) INTS.get(a, n - 4) & 0xffffffffL) << ((n - 4) << 3);
        }
        if (n == 0) {
            return 0;
        }
        return a[0] & 0xffL | (a[n >> 1] & 0xffL) << ((n >> 1) << 3) | (a[n - 1] & 0xffL) << ((n - 1) << 3);
    }

    /** A hash of a digest that has bits of all its bits. */
    public static int spread(long digest) {
        return (int) ((digest ^ digest >>> 32) * FACTOR >>> 32);
    }

    private static long mix(long x) {
        long y = x * FACTOR;
        return y ^ y >>> 29;
    }
}
