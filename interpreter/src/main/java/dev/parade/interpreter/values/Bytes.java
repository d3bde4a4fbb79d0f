package dev.parade.interpreter.values;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Searches in byte arrays, eight bytes at a step. */
public final class Bytes {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
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
        int i = 0;
        for (int last = n - 8; i <= last; i += 8) {
            if ((long) LONGS.get(a, offset + i) != (long) LONGS.get(b, i)) {
                return false;
            }
        }
        for (; i < n; i++) {
            if (a[offset + i] != b[i]) {
                return false;
            }
        }
        return true;
    }
}
