package dev.parade.library.hash;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Snefru (Merkle, 1990) with 256 bits and eight passes. */
final class SnefruHash extends BlockHash {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int SIZE = 32;
    private static final int[] TURNS = {16, 8, 16, 24};

    private final int[] state;

    SnefruHash() {
        super(SIZE);
        state = new int[8];
    }

    private SnefruHash(SnefruHash other) {
        super(other);
        state = other.state.clone();
    }

    @Override
    protected void block(byte[] bytes, int offset) {
        int[] b = Arrays.copyOf(state, 16);
        for (int i = 0; i < 8; i++) {
            b[8 + i] = (int) INT.get(bytes, offset + 4 * i);
        }
        for (int pass = 0; pass < 8; pass++) {
            for (int turn : TURNS) {
                for (int i = 0; i < 16; i++) {
                    int box = 2 * pass + (i >> 1 & 1);
                    int word = Table.WORDS[256 * box + (b[i] & 0xff)];
                    b[i + 15 & 15] ^= word;
                    b[i + 1 & 15] ^= word;
                }
                for (int i = 0; i < 16; i++) {
                    b[i] = Integer.rotateRight(b[i], turn);
                }
            }
        }
        for (int i = 0; i < 8; i++) {
            state[i] ^= b[15 - i];
        }
    }

    @Override
    public byte[] finish() {
        byte[] rest = rest();
        if (rest.length > 0) {
            block(Arrays.copyOf(rest, SIZE), 0);
        }
        byte[] last = new byte[SIZE];
        LONG.set(last, SIZE - 8, total * 8);
        block(last, 0);
        byte[] out = new byte[SIZE];
        for (int i = 0; i < 8; i++) {
            INT.set(out, 4 * i, state[i]);
        }
        return out;
    }

    @Override
    public HashState copy() {
        return new SnefruHash(this);
    }

    /** The sixteen boxes, read when first needed. */
    private static final class Table {
        static final int[] WORDS = new int[4096];

        static {
            try (DataInputStream in = new DataInputStream(SnefruHash.class.getResourceAsStream("snefru.bin"))) {
                for (int i = 0; i < WORDS.length; i++) {
                    WORDS[i] = in.readInt();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
