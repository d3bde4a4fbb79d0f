package dev.parade.library.random;

/**
 * The Mersenne Twister with 32-bit output (Matsumoto and Nishimura 1998), seeded by a 32-bit number as in the authors'
 * revision of 2002. In legacy mode it repeats PHP 5's mistake of twisting by the wrong word's low bit.
 */
public final class Mt19937 implements RandomSource {
    static final int SIZE = 624;
    private static final int SHIFT = 397;

    private final int[] state = new int[SIZE];
    private int used;
    private boolean legacy;

    public Mt19937(int seed, boolean legacy) {
        seed(seed, legacy);
    }

    private Mt19937(Mt19937 other) {
        System.arraycopy(other.state, 0, state, 0, SIZE);
        used = other.used;
        legacy = other.legacy;
    }

    @Override
    public Mt19937 copy() {
        return new Mt19937(this);
    }

    public boolean legacy() {
        return legacy;
    }

    public void seed(int seed, boolean newLegacy) {
        legacy = newLegacy;
        state[0] = seed;
        for (int i = 1; i < SIZE; i++) {
            int previous = state[i - 1];
            state[i] = 1812433253 * (previous ^ previous >>> 30) + i;
        }
        reload();
    }

    private void reload() {
        for (int i = 0; i < SIZE; i++) {
            int next = state[i + 1 == SIZE ? 0 : i + 1];
            int mixed = state[i] & 0x80000000 | next & 0x7fffffff;
            int low = (legacy ? state[i] : next) & 1;
            int far = state[i + SHIFT < SIZE ? i + SHIFT : i + SHIFT - SIZE];
            state[i] = far ^ mixed >>> 1 ^ -low & 0x9908b0df;
        }
        used = 0;
    }

    /** 32 random bits as an unsigned number. */
    @Override
    public long generate() {
        if (used >= SIZE) {
            reload();
        }
        int y = state[used++];
        y ^= y >>> 11;
        y ^= y << 7 & 0x9d2c5680;
        y ^= y << 15 & 0xefc60000;
        return (y ^ y >>> 18) & 0xffffffffL;
    }

    @Override
    public int size() {
        return 4;
    }

    /** The state words, how many of them were used, and the mode: what serialisation keeps. */
    int[] words() {
        return state.clone();
    }

    int used() {
        return used;
    }

    static Mt19937 restored(int[] words, int used, boolean legacy) {
        Mt19937 made = new Mt19937(0, legacy);
        System.arraycopy(words, 0, made.state, 0, SIZE);
        made.used = used;
        return made;
    }
}
