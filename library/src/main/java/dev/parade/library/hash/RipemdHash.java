package dev.parade.library.hash;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** RIPEMD-128, -160, -256 and -320 (Dobbertin, Bosselaers, Preneel 1996): two lines of rounds over the same block. */
final class RipemdHash extends BlockHash {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final String[] LEFT_ORDER = {
        "0123456789abcdef", "74d1a6f3c0952eb8", "3ae49f812706db5c", "19ba08c4d37fe562", "40597c2ae138b6fd"
    };
    private static final String[] RIGHT_ORDER = {
        "5e7092b4d6f81a3c", "6b370d5aef8c4912", "f5137e69b8c2a04d", "86413bf05c2d97ae", "cfa4158762de039b"
    };
    private static final String[] LEFT_SHIFT = {
        "befc5879bdef6798", "768db97f7cf9b7dc", "bd67e9dfe8d65c75", "bcefef989e56865c", "9f5b68dc5cdeb856"
    };
    private static final String[] RIGHT_SHIFT = {
        "899bdff5778beec6", "9df7c89b77c76fdb", "97fb866ecd5edd75", "f58bee6e69c9c5f8", "85c9c5e68d65fdbb"
    };
    private static final int[] LEFT_CONSTANT = {0, 0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xa953fd4e};
    private static final int[] RIGHT_CONSTANT = {0x50a28be6, 0x5c4dd124, 0x6d703ef3, 0x7a6d76e9, 0};
    private static final int[] FIRST = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
    private static final int[] SECOND = {0x76543210, 0xfedcba98, 0x89abcdef, 0x01234567, 0x3c2d1e0f};

    private final int words;
    private final boolean twice;
    private final int[] left;
    private final int[] right;

    /** Bits of the digest: 128, 160, 256 or 320. */
    RipemdHash(int bits) {
        super(64);
        twice = bits > 160;
        words = (twice ? bits / 2 : bits) / 32;
        left = java.util.Arrays.copyOf(FIRST, words);
        right = java.util.Arrays.copyOf(SECOND, words);
    }

    private RipemdHash(RipemdHash other) {
        super(other);
        words = other.words;
        twice = other.twice;
        left = other.left.clone();
        right = other.right.clone();
    }

    @Override
    protected void block(byte[] bytes, int offset) {
        int[] l = left.clone();
        int[] r = twice ? right.clone() : left.clone();
        int rounds = words;
        for (int round = 0; round < rounds; round++) {
            boolean lastShort = words == 4 && round == rounds - 1;
            line(l, bytes, offset, LEFT_ORDER[round], LEFT_SHIFT[round], LEFT_CONSTANT[round], round);
            // with four rounds the right line's last one has no constant, as its last of five has none
            int constant = lastShort ? 0 : RIGHT_CONSTANT[round];
            line(r, bytes, offset, RIGHT_ORDER[round], RIGHT_SHIFT[round], constant, rounds - 1 - round);
            if (twice) {
                int swapped = swappedAfter(round);
                int kept = l[swapped];
                l[swapped] = r[swapped];
                r[swapped] = kept;
            }
        }
        if (twice) {
            for (int i = 0; i < words; i++) {
                left[i] += l[i];
                right[i] += r[i];
            }
        } else {
            int first = left[1] + l[2] + r[3];
            for (int i = 1; i < words; i++) {
                left[i] = left[(i + 1) % words] + l[(i + 2) % words] + r[(i + 3) % words];
            }
            left[0] = first;
        }
    }

    /** The register the two lines exchange after a round, counted as they stand after its 16 steps. */
    private int swappedAfter(int round) {
        if (words == 4) {
            return round;
        }
        return new int[] {1, 3, 0, 2, 4}[round];
    }

    private void line(int[] s, byte[] bytes, int offset, String order, String shift, int constant, int function) {
        for (int i = 0; i < 16; i++) {
            int word = (int) INT.get(bytes, offset + 4 * Character.digit(order.charAt(i), 16));
            int sum = s[0] + mix(function, s[1], s[2], s[3]) + word + constant;
            int rotated = Integer.rotateLeft(sum, Character.digit(shift.charAt(i), 16));
            if (words == 4) {
                s[0] = s[3];
                s[3] = s[2];
                s[2] = s[1];
                s[1] = rotated;
            } else {
                int e = s[4];
                s[0] = e;
                s[4] = s[3];
                s[3] = Integer.rotateLeft(s[2], 10);
                s[2] = s[1];
                s[1] = rotated + e;
            }
        }
    }

    private static int mix(int function, int x, int y, int z) {
        return switch (function) {
            case 0 -> x ^ y ^ z;
            case 1 -> x & y | ~x & z;
            case 2 -> (x | ~y) ^ z;
            case 3 -> x & z | y & ~z;
            default -> x ^ (y | ~z);
        };
    }

    @Override
    public byte[] finish() {
        pad(0x80, 8, true);
        byte[] out = new byte[4 * words * (twice ? 2 : 1)];
        for (int i = 0; i < words; i++) {
            INT.set(out, 4 * i, left[i]);
            if (twice) {
                INT.set(out, 4 * (words + i), right[i]);
            }
        }
        return out;
    }

    @Override
    public HashState copy() {
        return new RipemdHash(this);
    }
}
