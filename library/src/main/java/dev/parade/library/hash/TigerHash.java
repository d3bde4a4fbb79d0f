package dev.parade.library.hash;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Tiger (Anderson and Biham, 1996), in three or four passes, with PHP's order of the bytes in the digest. */
final class TigerHash extends BlockHash {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final int passes;
    private final int digestSize;
    private final long[] state;

    TigerHash(int passes, int digestSize) {
        super(64);
        this.passes = passes;
        this.digestSize = digestSize;
        state = new long[] {0x0123456789abcdefL, 0xfedcba9876543210L, 0xf096a5b4c3b2e187L};
    }

    private TigerHash(TigerHash other) {
        super(other);
        passes = other.passes;
        digestSize = other.digestSize;
        state = other.state.clone();
    }

    @Override
    protected void block(byte[] bytes, int offset) {
        long[] words = new long[8];
        for (int i = 0; i < 8; i++) {
            words[i] = (long) LONG.get(bytes, offset + 8 * i);
        }
        long[] s = state.clone();
        for (int pass = 0; pass < passes; pass++) {
            if (pass > 0) {
                schedule(words);
            }
            // The registers change places by one after each pass; the fourth begins as the first.
            pass(s, 3 - pass, words, pass == 0 ? 5 : pass == 1 ? 7 : 9);
        }
        int first = passes == 4 ? 2 : 0;
        state[0] ^= s[first];
        state[1] = s[(first + 1) % 3] - state[1];
        state[2] += s[(first + 2) % 3];
    }

    private static void pass(long[] s, int from, long[] words, int factor) {
        long[] table = Table.WORDS;
        for (int i = 0; i < 8; i++) {
            int a = (from + i) % 3;
            int b = (a + 1) % 3;
            int c = (a + 2) % 3;
            long v = s[c] ^ words[i];
            s[c] = v;
            s[a] -= table[at(v, 0)] ^ table[256 + at(v, 2)] ^ table[512 + at(v, 4)] ^ table[768 + at(v, 6)];
            s[b] += table[768 + at(v, 1)] ^ table[512 + at(v, 3)] ^ table[256 + at(v, 5)] ^ table[at(v, 7)];
            s[b] *= factor;
        }
    }

    private static int at(long value, int number) {
        return (int) (value >>> 8 * number) & 0xff;
    }

    private static void schedule(long[] x) {
        x[0] -= x[7] ^ 0xa5a5a5a5a5a5a5a5L;
        x[1] ^= x[0];
        x[2] += x[1];
        x[3] -= x[2] ^ ~x[1] << 19;
        x[4] ^= x[3];
        x[5] += x[4];
        x[6] -= x[5] ^ ~x[4] >>> 23;
        x[7] ^= x[6];
        x[0] += x[7];
        x[1] -= x[0] ^ ~x[7] << 19;
        x[2] ^= x[1];
        x[3] += x[2];
        x[4] -= x[3] ^ ~x[2] >>> 23;
        x[5] ^= x[4];
        x[6] += x[5];
        x[7] -= x[6] ^ 0x0123456789abcdefL;
    }

    @Override
    public byte[] finish() {
        pad(1, 8, true);
        byte[] out = new byte[24];
        for (int i = 0; i < 3; i++) {
            LONG.set(out, 8 * i, state[i]);
        }
        return Arrays.copyOf(out, digestSize);
    }

    @Override
    public HashState copy() {
        return new TigerHash(this);
    }

    /** The four boxes, read when first needed. */
    private static final class Table {
        static final long[] WORDS = new long[1024];

        static {
            try (DataInputStream in = new DataInputStream(TigerHash.class.getResourceAsStream("tiger.bin"))) {
                for (int i = 0; i < WORDS.length; i++) {
                    WORDS[i] = in.readLong();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
