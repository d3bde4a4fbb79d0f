package dev.parade.library.hash;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** MurmurHash3 (Appleby 2011): A with 32 bits, F with 128 bits by 64-bit words. */
final class Murmur3Hash extends BlockHash {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BIG_INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle BIG_LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int A1 = 0xcc9e2d51;
    private static final int A2 = 0x1b873593;
    private static final long F1 = 0x87c37b91114253d5L;
    private static final long F2 = 0x4cf5ad432745937fL;
    private static final int[] C = {0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93};
    private static final int[] C_ADD = {0x561ccd1b, 0x0bcaa747, 0x96cd1c35, 0x32ac3b17};
    private static final int[] C_WORD = {15, 16, 17, 18};
    private static final int[] C_STATE = {19, 17, 15, 13};

    enum Kind {
        A(4),
        C(16),
        F(16);

        private final int size;

        Kind(int size) {
            this.size = size;
        }
    }

    private final Kind kind;
    private long h1;
    private long h2;
    private final int[] words = new int[4];

    Murmur3Hash(Kind kind, int seed) {
        super(kind.size);
        this.kind = kind;
        h1 = seed & 0xffffffffL;
        h2 = h1;
        java.util.Arrays.fill(words, seed);
    }

    private Murmur3Hash(Murmur3Hash other) {
        super(other);
        kind = other.kind;
        h1 = other.h1;
        h2 = other.h2;
        System.arraycopy(other.words, 0, words, 0, 4);
    }

    @Override
    protected void block(byte[] bytes, int offset) {
        switch (kind) {
            case A -> {
                words[0] ^= Integer.rotateLeft((int) INT.get(bytes, offset) * A1, 15) * A2;
                words[0] = Integer.rotateLeft(words[0], 13) * 5 + 0xe6546b64;
            }
            case C -> {
                for (int i = 0; i < 4; i++) {
                    words[i] ^= scrambleC(i, (int) INT.get(bytes, offset + 4 * i));
                    words[i] = (Integer.rotateLeft(words[i], C_STATE[i]) + words[i + 1 & 3]) * 5 + C_ADD[i];
                }
            }
            case F -> {
                h1 ^= Long.rotateLeft((long) LONG.get(bytes, offset) * F1, 31) * F2;
                h1 = (Long.rotateLeft(h1, 27) + h2) * 5 + 0x52dce729;
                h2 ^= Long.rotateLeft((long) LONG.get(bytes, offset + 8) * F2, 33) * F1;
                h2 = (Long.rotateLeft(h2, 31) + h1) * 5 + 0x38495ab5;
            }
        }
    }

    private static int scrambleC(int i, int word) {
        return Integer.rotateLeft(word * C[i], C_WORD[i]) * C[i + 1 & 3];
    }

    @Override
    public byte[] finish() {
        byte[] rest = java.util.Arrays.copyOf(rest(), kind.size);
        byte[] out = new byte[kind.size];
        switch (kind) {
            case A -> {
                words[0] ^= Integer.rotateLeft((int) INT.get(rest, 0) * A1, 15) * A2;
                BIG_INT.set(out, 0, mix(words[0] ^ (int) total));
            }
            case C -> finishC(rest, out);
            case F -> {
                h2 ^= Long.rotateLeft((long) LONG.get(rest, 8) * F2, 33) * F1;
                h1 ^= Long.rotateLeft((long) LONG.get(rest, 0) * F1, 31) * F2;
                h1 ^= total;
                h2 ^= total;
                h1 += h2;
                h2 += h1;
                h1 = mix(h1);
                h2 = mix(h2);
                h1 += h2;
                h2 += h1;
                BIG_LONG.set(out, 0, h1);
                BIG_LONG.set(out, 8, h2);
            }
        }
        return out;
    }

    private void finishC(byte[] rest, byte[] out) {
        for (int i = 0; i < 4; i++) {
            words[i] ^= scrambleC(i, (int) INT.get(rest, 4 * i));
            words[i] ^= (int) total;
        }
        spreadC();
        for (int i = 0; i < 4; i++) {
            words[i] = mix(words[i]);
        }
        spreadC();
        for (int i = 0; i < 4; i++) {
            BIG_INT.set(out, 4 * i, words[i]);
        }
    }

    private void spreadC() {
        words[0] += words[1] + words[2] + words[3];
        for (int i = 1; i < 4; i++) {
            words[i] += words[0];
        }
    }

    private static int mix(int value) {
        int h = value;
        h = (h ^ h >>> 16) * 0x85ebca6b;
        h = (h ^ h >>> 13) * 0xc2b2ae35;
        return h ^ h >>> 16;
    }

    private static long mix(long value) {
        long h = value;
        h = (h ^ h >>> 33) * 0xff51afd7ed558ccdL;
        h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
        return h ^ h >>> 33;
    }

    @Override
    public HashState copy() {
        return new Murmur3Hash(this);
    }
}
