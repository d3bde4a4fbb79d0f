package dev.parade.library.random;

/** A generator of random numbers, {@link #size} bytes at a time. */
public interface RandomSource {
    /** The next number; its bytes above {@link #size} are zero. */
    long generate();

    /** Bytes of randomness in one number: 4 or 8. */
    int size();

    /**
     * A number between two bounds, both included, without bias: numbers beyond the largest multiple of the range are
     * thrown away.
     */
    default long range(long min, long max) {
        long distance = max - min;
        if (Long.compareUnsigned(distance, 0xffffffffL) > 0) {
            return min + range64(distance);
        }
        return min + range32(distance);
    }

    private long range32(long max) {
        long result = generate() & 0xffffffffL;
        if (max == 0xffffffffL) {
            return result;
        }
        long count = max + 1;
        if ((count & max) == 0) {
            return result & max;
        }
        long limit = 0xffffffffL - 0xffffffffL % count - 1;
        while (result > limit) {
            result = generate() & 0xffffffffL;
        }
        return result % count;
    }

    private long range64(long max) {
        long result = next64();
        if (max == -1L) {
            return result;
        }
        long count = max + 1;
        if ((count & max) == 0) {
            return result & max;
        }
        long limit = -1L - Long.remainderUnsigned(-1L, count) - 1;
        while (Long.compareUnsigned(result, limit) > 0) {
            result = next64();
        }
        return Long.remainderUnsigned(result, count);
    }

    private long next64() {
        long result = generate();
        if (size() == 4) {
            result = result & 0xffffffffL | generate() << 32;
        }
        return result;
    }
}
