package dev.parade.library.random;

/** L'Ecuyer's combination of two linear congruential generators (1988), behind lcg_value(). */
final class CombinedLcg {
    private long first;
    private long second;

    CombinedLcg(int firstSeed, int secondSeed) {
        first = firstSeed;
        second = secondSeed;
    }

    /** A number between 0 and 1, both excluded. */
    double next() {
        first = step(first, 53668, 40014, 12211, 2147483563L);
        second = step(second, 52774, 40692, 3791, 2147483399L);
        long z = first - second;
        if (z < 1) {
            z += 2147483562;
        }
        return z * 4.656613e-10;
    }

    /** Schrage's method: multiplier * value modulo modulus without leaving 32 bits. */
    private static long step(long value, long quotient, long multiplier, long remainder, long modulus) {
        long q = value / quotient;
        long next = multiplier * (value - quotient * q) - remainder * q;
        return next < 0 ? next + modulus : next;
    }
}
