package dev.parade.library.hash;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** HAVAL (Zheng, Pieprzyk and Seberry, 1992): three to five passes, digests of 128 to 256 bits. */
final class HavalHash extends BlockHash {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int SIZE = 128;
    private static final int TAIL = 10;

    /** Digits of pi, as are the constants. */
    private static final int[] START = {
        0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0, 0x082efa98, 0xec4e6c89
    };

    /** Those of the second and later passes. */
    private static final int[] CONSTANTS = {
        0x452821e6, 0x38d01377, 0xbe5466cf, 0x34e90c6c, 0xc0ac29b7, 0xc97c50dd, 0x3f84d5b5, 0xb5470917,
        0x9216d5d9, 0x8979fb1b, 0xd1310ba6, 0x98dfb5ac, 0x2ffd72db, 0xd01adfb7, 0xb8e1afed, 0x6a267e96,
        0xba7c9045, 0xf12c7f99, 0x24a19947, 0xb3916cf7, 0x0801f2e2, 0x858efc16, 0x636920d8, 0x71574e69,
        0xa458fea3, 0xf4933d7e, 0x0d95748f, 0x728eb658, 0x718bcd58, 0x82154aee, 0x7b54a41d, 0xc25a59b5,
        0x9c30d539, 0x2af26013, 0xc5d1b023, 0x286085f0, 0xca417918, 0xb8db38ef, 0x8e79dcb0, 0x603a180e,
        0x6c9e0e8b, 0xb01e8a3e, 0xd71577c1, 0xbd314b27, 0x78af2fda, 0x55605c60, 0xe65525f3, 0xaa55ab94,
        0x57489862, 0x63e81440, 0x55ca396a, 0x2aab10b6, 0xb4cc5c34, 0x1141e8ce, 0xa15486af, 0x7c72e993,
        0xb3ee1411, 0x636fbc2a, 0x2ba9c55d, 0x741831f6, 0xce5c3e16, 0x9b87931e, 0xafd6ba33, 0x6c24cf5c,
        0x7a325381, 0x28958677, 0x3b8f4898, 0x6b4bb9af, 0xc4bfe81b, 0x66282193, 0x61d809cc, 0xfb21a991,
        0x487cac60, 0x5dec8032, 0xef845d5d, 0xe98575b1, 0xdc262302, 0xeb651b88, 0x23893e81, 0xd396acc5,
        0x0f6d6ff3, 0x83f44239, 0x2e0b4482, 0xa4842004, 0x69c8f04a, 0x9e1f9b5e, 0x21c66842, 0xf6e96c9a,
        0x670c9c61, 0xabd388f0, 0x6a51a0d2, 0xd8542f68, 0x960fa728, 0xab5133a3, 0x6eef0b6c, 0x137a3be4,
        0xba3bf050, 0x7efb2a98, 0xa1f1651d, 0x39af0176, 0x66ca593e, 0x82430e88, 0x8cee8619, 0x456f9fb4,
        0x7d84a5c3, 0x3b8b5ebe, 0xe06f75d8, 0x85c12073, 0x401a449f, 0x56c16aa6, 0x4ed3aa62, 0x363f7706,
        0x1bfedf72, 0x429b023d, 0x37d0d724, 0xd00a1248, 0xdb0fead3, 0x49f1c09b, 0x075372c9, 0x80991b7b,
        0x25d479d8, 0xf6e8def7, 0xe3fe501a, 0xb6794c3b, 0x976ce0bd, 0x04c006ba, 0xc1a94fb6, 0x409f60c4
    };

    /** The order of the words in the second and later passes. */
    private static final int[][] ORDER = {
        {
            5, 14, 26, 18, 11, 28, 7, 16, 0, 23, 20, 22, 1, 10, 4, 8, 30, 3, 21, 9, 17, 24, 29, 6, 19, 12, 15, 13, 2,
            25, 31, 27
        },
        {
            19, 9, 4, 20, 28, 17, 8, 22, 29, 14, 25, 12, 24, 30, 16, 26, 31, 15, 7, 3, 1, 0, 18, 27, 13, 6, 21, 10, 23,
            11, 5, 2
        },
        {
            24, 4, 0, 14, 2, 7, 28, 23, 26, 6, 30, 20, 18, 25, 19, 3, 22, 11, 31, 21, 8, 27, 12, 9, 1, 29, 5, 15, 17,
            10, 16, 13
        },
        {
            27, 3, 21, 26, 17, 11, 20, 29, 19, 0, 12, 7, 13, 8, 31, 10, 5, 9, 14, 30, 18, 6, 28, 24, 2, 23, 16, 22, 4,
            1, 25, 15
        }
    };

    /** By number of passes, and pass: which register is which argument of the pass's function. */
    private static final int[][][] ARGUMENTS = {
        {{1, 0, 3, 5, 6, 2, 4}, {4, 2, 1, 0, 5, 3, 6}, {6, 1, 2, 3, 4, 5, 0}},
        {{2, 6, 1, 4, 5, 3, 0}, {3, 5, 2, 0, 1, 6, 4}, {1, 4, 3, 6, 0, 2, 5}, {6, 4, 0, 5, 2, 1, 3}},
        {
            {3, 4, 1, 0, 5, 2, 6},
            {6, 2, 1, 0, 3, 4, 5},
            {2, 6, 0, 4, 3, 1, 5},
            {1, 5, 3, 2, 0, 4, 6},
            {2, 5, 0, 6, 4, 3, 1}
        }
    };

    private final int passes;
    private final int bits;
    private final int[] state;

    HavalHash(int passes, int bits) {
        super(SIZE);
        this.passes = passes;
        this.bits = bits;
        state = START.clone();
    }

    private HavalHash(HavalHash other) {
        super(other);
        passes = other.passes;
        bits = other.bits;
        state = other.state.clone();
    }

    @Override
    protected void block(byte[] bytes, int offset) {
        int[] e = state.clone();
        for (int pass = 0; pass < passes; pass++) {
            int[] from = ARGUMENTS[passes - 3][pass];
            for (int i = 0; i < 32; i++) {
                int word = pass == 0 ? i : ORDER[pass - 1][i];
                int value = mix(pass, e, from, i);
                int last = 7 - i & 7;
                e[last] = Integer.rotateRight(value, 7)
                        + Integer.rotateRight(e[last], 11)
                        + (int) INT.get(bytes, offset + 4 * word)
                        + (pass == 0 ? 0 : CONSTANTS[32 * (pass - 1) + i]);
            }
        }
        for (int i = 0; i < 8; i++) {
            state[i] += e[i];
        }
    }

    private static int mix(int pass, int[] e, int[] from, int round) {
        int g = e[from[0] - round & 7];
        int f = e[from[1] - round & 7];
        int d = e[from[2] - round & 7];
        int c = e[from[3] - round & 7];
        int b = e[from[4] - round & 7];
        int a = e[from[5] - round & 7];
        int x = e[from[6] - round & 7];
        return switch (pass) {
            case 0 -> a & d ^ b & f ^ c & g ^ x & a ^ x;
            case 1 -> a & b & c ^ b & d & f ^ a & b ^ a & d ^ b & g ^ c & f ^ d & f ^ x & b ^ x;
            case 2 -> a & b & c ^ a & d ^ b & f ^ c & g ^ x & c ^ x;
            case 3 ->
                a & b & c ^ b & d & f ^ c & d & g ^ a & d ^ b & g ^ c & d ^ c & f ^ c & g ^ d & f ^ d & g ^ x & d ^ x;
            default -> a & d ^ b & f ^ c & g ^ x & a & b & c ^ x & f ^ x;
        };
    }

    @Override
    public byte[] finish() {
        long length = total * 8;
        int filled = (int) (total & SIZE - 1);
        byte[] padding = new byte[(filled < SIZE - TAIL ? SIZE : 2 * SIZE) - filled];
        padding[0] = 1;
        padding[padding.length - TAIL] = (byte) (1 | passes << 3 | (bits & 3) << 6);
        padding[padding.length - TAIL + 1] = (byte) (bits >> 2);
        LONG.set(padding, padding.length - 8, length);
        update(padding, 0, padding.length);
        fold();
        byte[] out = new byte[SIZE / 4];
        for (int i = 0; i < 8; i++) {
            INT.set(out, 4 * i, state[i]);
        }
        return Arrays.copyOf(out, bits / 8);
    }

    /** Adds the registers that the digest has no room for to the others. */
    private void fold() {
        int h = state[7];
        int g = state[6];
        int f = state[5];
        int e = state[4];
        switch (bits) {
            case 128 -> {
                state[3] += h & 0xff000000 | g & 0xff0000 | f & 0xff00 | e & 0xff;
                state[2] += Integer.rotateRight(h & 0xff0000 | g & 0xff00 | f & 0xff | e & 0xff000000, 24);
                state[1] += Integer.rotateRight(h & 0xff00 | g & 0xff | f & 0xff000000 | e & 0xff0000, 16);
                state[0] += Integer.rotateRight(h & 0xff | g & 0xff000000 | f & 0xff0000 | e & 0xff00, 8);
            }
            case 160 -> {
                state[4] += (h & 0xfe000000 | g & 0x01f80000 | f & 0x0007f000) >>> 12;
                state[3] += (h & 0x01f80000 | g & 0x0007f000 | f & 0x00000fc0) >>> 6;
                state[2] += h & 0x0007f000 | g & 0x00000fc0 | f & 0x0000003f;
                state[1] += Integer.rotateRight(h & 0x00000fc0 | g & 0x0000003f | f & 0xfe000000, 25);
                state[0] += Integer.rotateRight(h & 0x0000003f | g & 0xfe000000 | f & 0x01f80000, 19);
            }
            case 192 -> {
                state[5] += (h & 0xfc000000 | g & 0x03e00000) >>> 21;
                state[4] += (h & 0x03e00000 | g & 0x001f0000) >>> 16;
                state[3] += (h & 0x001f0000 | g & 0x0000fc00) >>> 10;
                state[2] += (h & 0x0000fc00 | g & 0x000003e0) >>> 5;
                state[1] += h & 0x000003e0 | g & 0x0000001f;
                state[0] += Integer.rotateRight(h & 0x0000001f | g & 0xfc000000, 26);
            }
            case 224 -> {
                state[6] += h & 0xf;
                state[5] += h >>> 4 & 0x1f;
                state[4] += h >>> 9 & 0xf;
                state[3] += h >>> 13 & 0x1f;
                state[2] += h >>> 18 & 0xf;
                state[1] += h >>> 22 & 0x1f;
                state[0] += h >>> 27 & 0x1f;
            }
            default -> {}
        }
    }

    @Override
    public HashState copy() {
        return new HavalHash(this);
    }
}
