package dev.parade.library.random;

import dev.parade.interpreter.errors.PhpErrors;

/** A generator of random numbers, {@link #size} bytes at a time. */
public interface RandomSource {
    /** How often in a row a number may be unusable. */
    int ATTEMPTS = 50;

    /** The next number; its bytes above {@link #size} are zero. */
    long generate();

    /** Bytes of randomness in the last number, 1 to 8. */
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
        long result = next32();
        if (max == 0xffffffffL) {
            return result;
        }
        long count = max + 1;
        if ((count & max) == 0) {
            return result & max;
        }
        long limit = 0xffffffffL - 0xffffffffL % count - 1;
        for (int attempts = 0; result > limit; attempts++) {
            checkAttempts(attempts);
            result = next32();
        }
        return result % count;
    }

    /** A number from 0 to {@code max}, both unsigned, of 64 random bits. */
    default long range64(long max) {
        long result = next64();
        if (max == -1L) {
            return result;
        }
        long count = max + 1;
        if ((count & max) == 0) {
            return result & max;
        }
        long limit = -1L - Long.remainderUnsigned(-1L, count) - 1;
        for (int attempts = 0; Long.compareUnsigned(result, limit) > 0; attempts++) {
            checkAttempts(attempts);
            result = next64();
        }
        return Long.remainderUnsigned(result, count);
    }

    /** A generator that gives no usable number so often is broken. */
    private static void checkAttempts(int attempts) {
        if (attempts == ATTEMPTS) {
            throw tooManyAttempts();
        }
    }

    static RuntimeException tooManyAttempts() {
        return PhpErrors.of(
                "Random\\BrokenRandomEngineError",
                "Failed to generate an acceptable random number in " + ATTEMPTS + " attempts");
    }

    private long next32() {
        return next(4) & 0xffffffffL;
    }

    /** 64 random bits. */
    default long next64() {
        return next(8);
    }

    /** At least that many bytes, of several numbers if one has too few. */
    private long next(int bytes) {
        long result = 0;
        for (int filled = 0; filled < bytes; ) {
            result |= generate() << 8 * filled;
            filled += size();
        }
        return result;
    }

    /** A generator that goes on as this one would. */
    default RandomSource copy() {
        return this;
    }
}
