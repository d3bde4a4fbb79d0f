package dev.parade.library.standard.crypt;

import java.math.BigInteger;

/** The fraction of pi in binary: the "nothing up my sleeve" numbers that Blowfish starts from. */
final class PiDigits {
    private PiDigits() {}

    /** The first words of 32 bits. Machin's formula: pi = 16 arctan(1/5) - 4 arctan(1/239). */
    static int[] words(int count) {
        int guard = 64;
        int bits = 32 * count + guard;
        BigInteger pi = arctanOfInverse(5, bits)
                .shiftLeft(4)
                .subtract(arctanOfInverse(239, bits).shiftLeft(2));
        BigInteger fraction = pi.subtract(BigInteger.valueOf(3).shiftLeft(bits)).shiftRight(guard);
        int[] words = new int[count];
        for (int i = count - 1; i >= 0; i--) {
            words[i] = fraction.intValue();
            fraction = fraction.shiftRight(32);
        }
        return words;
    }

    private static BigInteger arctanOfInverse(int x, int bits) {
        BigInteger square = BigInteger.valueOf((long) x * x);
        BigInteger power = BigInteger.ONE.shiftLeft(bits).divide(BigInteger.valueOf(x));
        BigInteger sum = power;
        for (int n = 3; power.signum() != 0; n += 2) {
            power = power.divide(square);
            BigInteger term = power.divide(BigInteger.valueOf(n));
            sum = (n & 2) != 0 ? sum.subtract(term) : sum.add(term);
        }
        return sum;
    }
}
