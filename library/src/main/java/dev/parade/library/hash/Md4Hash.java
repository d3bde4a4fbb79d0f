package dev.parade.library.hash;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** MD4 (RFC 1320). */
final class Md4Hash extends BlockHash {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int[] SECOND_ORDER = {0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15};
    private static final int[] THIRD_ORDER = {0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15};
    private static final int[][] SHIFTS = {{3, 7, 11, 19}, {3, 5, 9, 13}, {3, 9, 11, 15}};

    private final int[] state;

    Md4Hash() {
        super(64);
        state = new int[] {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};
    }

    private Md4Hash(Md4Hash other) {
        super(other);
        state = other.state.clone();
    }

    @Override
    protected void block(byte[] bytes, int offset) {
        int a = state[0];
        int b = state[1];
        int c = state[2];
        int d = state[3];
        for (int step = 0; step < 48; step++) {
            int round = step / 16;
            int index = switch (round) {
                case 0 -> step;
                case 1 -> SECOND_ORDER[step - 16];
                default -> THIRD_ORDER[step - 32];
            };
            int mixed = switch (round) {
                case 0 -> b & c | ~b & d;
                case 1 -> (b & c | b & d | c & d) + 0x5a827999;
                default -> (b ^ c ^ d) + 0x6ed9eba1;
            };
            int sum = a + mixed + (int) INT.get(bytes, offset + 4 * index);
            a = d;
            d = c;
            c = b;
            b = Integer.rotateLeft(sum, SHIFTS[round][step % 4]);
        }
        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
    }

    @Override
    public byte[] finish() {
        pad(0x80, 8, true);
        byte[] out = new byte[16];
        for (int i = 0; i < 4; i++) {
            INT.set(out, 4 * i, state[i]);
        }
        return out;
    }

    @Override
    public HashState copy() {
        return new Md4Hash(this);
    }
}
