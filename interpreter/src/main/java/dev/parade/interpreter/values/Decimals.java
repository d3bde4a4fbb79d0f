package dev.parade.interpreter.values;

/** Writes ints as decimal text, two digits at a step. */
public final class Decimals {
    /** Bytes of the longest text, that of {@link Long#MIN_VALUE}. */
    public static final int LONGEST = 20;

    private static final long[] POWERS = new long[19];

    /** The two digits of 0 to 99, one pair after the other. */
    private static final byte[] PAIRS = new byte[200];

    static {
        long power = 1;
        for (int i = 0; i < POWERS.length; i++) {
            POWERS[i] = power;
            power *= 10;
        }
        for (int i = 0; i < 100; i++) {
            PAIRS[2 * i] = (byte) ('0' + i / 10);
            PAIRS[2 * i + 1] = (byte) ('0' + i % 10);
        }
    }

    private Decimals() {}

    /** Number of bytes of a value's text, the sign included. */
    public static int length(long value) {
        if (value == Long.MIN_VALUE) {
            return LONGEST;
        }
        long magnitude = Math.abs(value);
        // 1233 / 4096 is a little more than the digits that a bit is worth.
        int digits = (Long.SIZE - Long.numberOfLeadingZeros(magnitude | 1)) * 1233 >> 12;
        return digits + (magnitude >= POWERS[digits] ? 1 : 0) + (value < 0 ? 1 : 0) + (magnitude == 0 ? 1 : 0);
    }

    /** Writes the text of a value, which has so many bytes as {@link #length} says, so that it ends before {@code end}. */
    public static void write(long value, byte[] to, int end) {
        int at = end;
        // Of negative numbers, since one of them has no positive counterpart.
        long rest = value < 0 ? value : -value;
        while (rest <= Integer.MIN_VALUE) {
            long quotient = rest / 100;
            at = pair((int) (quotient * 100 - rest), to, at);
            rest = quotient;
        }
        int few = (int) -rest;
        while (few >= 100) {
            int quotient = few / 100;
            at = pair(few - quotient * 100, to, at);
            few = quotient;
        }
        if (few >= 10) {
            at = pair(few, to, at);
        } else {
            to[--at] = (byte) ('0' + few);
        }
        if (value < 0) {
            to[at - 1] = '-';
        }
    }

    private static int pair(int number, byte[] to, int at) {
        to[at - 2] = PAIRS[2 * number];
        to[at - 1] = PAIRS[2 * number + 1];
        return at - 2;
    }
}
