package dev.parade.library.random;

/** xoshiro256** 1.0 (Blackman and Vigna 2018). */
public final class Xoshiro256StarStar implements RandomSource {
    private static final long[] JUMP = {
        0x180ec6d33cfd0abaL, 0xd5a61266f0c9392cL, 0xa9582618e03fc9aaL, 0x39abdc4529b1661cL
    };
    private static final long[] LONG_JUMP = {
        0x76e15d3efefdcbbfL, 0xc5004e441c522fb3L, 0x77710069854ee241L, 0x39109bb02acbe635L
    };

    private final long[] state = new long[4];

    public Xoshiro256StarStar(long s0, long s1, long s2, long s3) {
        state[0] = s0;
        state[1] = s1;
        state[2] = s2;
        state[3] = s3;
    }

    /** Spreads a 64-bit seed over the state by splitmix64. */
    public static Xoshiro256StarStar seeded(long seed) {
        long[] s = new long[4];
        long x = seed;
        for (int i = 0; i < 4; i++) {
            x += 0x9e3779b97f4a7c15L;
            long z = x;
            z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
            z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
            s[i] = z ^ z >>> 31;
        }
        return new Xoshiro256StarStar(s[0], s[1], s[2], s[3]);
    }

    @Override
    public Xoshiro256StarStar copy() {
        return new Xoshiro256StarStar(state[0], state[1], state[2], state[3]);
    }

    /** The four words of the state, a copy. */
    public long[] state() {
        return state.clone();
    }

    @Override
    public long generate() {
        long result = Long.rotateLeft(state[1] * 5, 7) * 9;
        long t = state[1] << 17;
        state[2] ^= state[0];
        state[3] ^= state[1];
        state[1] ^= state[2];
        state[0] ^= state[3];
        state[2] ^= t;
        state[3] = Long.rotateLeft(state[3], 45);
        return result;
    }

    /** As 2^128 calls of {@link #generate}. */
    public void jump() {
        jump(JUMP);
    }

    /** As 2^192 calls of {@link #generate}. */
    public void jumpLong() {
        jump(LONG_JUMP);
    }

    private void jump(long[] polynomial) {
        long[] sum = new long[4];
        for (long word : polynomial) {
            for (int bit = 0; bit < 64; bit++) {
                if ((word >>> bit & 1) != 0) {
                    for (int i = 0; i < 4; i++) {
                        sum[i] ^= state[i];
                    }
                }
                generate();
            }
        }
        System.arraycopy(sum, 0, state, 0, 4);
    }

    @Override
    public int size() {
        return 8;
    }
}
