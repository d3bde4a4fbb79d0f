package dev.parade.library.hash;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Whirlpool (Barreto and Rijmen, version of ISO/IEC 10118-3:2004). */
final class WhirlpoolHash extends BlockHash {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int ROUNDS = 10;
    private static final int[] E = {1, 11, 9, 12, 13, 6, 15, 3, 14, 8, 7, 4, 10, 2, 5, 0};
    private static final int[] R = {7, 12, 11, 13, 14, 4, 9, 15, 6, 3, 8, 10, 2, 5, 1, 0};
    private static final int[] DIFFUSION = {1, 1, 4, 1, 8, 5, 2, 9};
    private static final long[][] TABLES = new long[8][256];
    private static final long[] ROUND_CONSTANTS = new long[ROUNDS];

    static {
        int[] inverse = new int[16];
        for (int i = 0; i < 16; i++) {
            inverse[E[i]] = i;
        }
        int[] box = new int[256];
        for (int i = 0; i < 256; i++) {
            int high = E[i >> 4];
            int low = inverse[i & 15];
            int mixed = R[high ^ low];
            box[i] = E[high ^ mixed] << 4 | inverse[low ^ mixed];
        }
        for (int i = 0; i < 256; i++) {
            long row = 0;
            for (int factor : DIFFUSION) {
                row = row << 8 | multiply(box[i], factor);
            }
            for (int t = 0; t < 8; t++) {
                TABLES[t][i] = Long.rotateRight(row, 8 * t);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < 8; i++) {
                ROUND_CONSTANTS[round] = ROUND_CONSTANTS[round] << 8 | box[8 * round + i];
            }
        }
    }

    private final long[] state;

    WhirlpoolHash() {
        super(64);
        state = new long[8];
    }

    private WhirlpoolHash(WhirlpoolHash other) {
        super(other);
        state = other.state.clone();
    }

    /** In GF(2^8) modulo x^8 + x^4 + x^3 + x^2 + 1. */
    private static int multiply(int x, int factor) {
        int product = 0;
        int power = x;
        for (int bits = factor; bits != 0; bits >>= 1) {
            if ((bits & 1) != 0) {
                product ^= power;
            }
            power <<= 1;
            if (power > 0xff) {
                power ^= 0x11d;
            }
        }
        return product;
    }

    @Override
    protected void block(byte[] bytes, int offset) {
        long[] key = state.clone();
        long[] text = new long[8];
        for (int i = 0; i < 8; i++) {
            long word = (long) LONG.get(bytes, offset + 8 * i);
            text[i] = word ^ key[i];
            state[i] ^= word;
        }
        for (int round = 0; round < ROUNDS; round++) {
            key = step(key);
            key[0] ^= ROUND_CONSTANTS[round];
            text = step(text);
            for (int i = 0; i < 8; i++) {
                text[i] ^= key[i];
            }
        }
        for (int i = 0; i < 8; i++) {
            state[i] ^= text[i];
        }
    }

    private static long[] step(long[] words) {
        long[] out = new long[8];
        for (int i = 0; i < 8; i++) {
            long sum = 0;
            for (int t = 0; t < 8; t++) {
                sum ^= TABLES[t][(int) (words[i - t & 7] >>> 56 - 8 * t) & 0xff];
            }
            out[i] = sum;
        }
        return out;
    }

    @Override
    public byte[] finish() {
        pad(0x80, 32, false);
        byte[] out = new byte[64];
        for (int i = 0; i < 8; i++) {
            LONG.set(out, 8 * i, state[i]);
        }
        return out;
    }

    @Override
    public HashState copy() {
        return new WhirlpoolHash(this);
    }
}
