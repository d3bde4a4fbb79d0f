package dev.parade.library.hash;

import java.util.Arrays;

/** A hash that works on whole blocks; collects input until there is one. */
abstract class BlockHash implements HashState {
    private final byte[] buffer;
    private int filled;
    /** Bytes seen so far. */
    protected long total;

    protected BlockHash(int blockSize) {
        buffer = new byte[blockSize];
    }

    protected BlockHash(BlockHash other) {
        buffer = other.buffer.clone();
        filled = other.filled;
        total = other.total;
    }

    protected abstract void block(byte[] bytes, int offset);

    /** The bytes that do not fill a block yet. */
    protected final byte[] rest() {
        return Arrays.copyOf(buffer, filled);
    }

    @Override
    public final void update(byte[] bytes, int offset, int length) {
        total += length;
        int from = offset;
        int left = length;
        if (filled > 0) {
            int taken = Math.min(left, buffer.length - filled);
            System.arraycopy(bytes, from, buffer, filled, taken);
            filled += taken;
            from += taken;
            left -= taken;
            if (filled < buffer.length) {
                return;
            }
            block(buffer, 0);
            filled = 0;
        }
        while (left >= buffer.length) {
            block(bytes, from);
            from += buffer.length;
            left -= buffer.length;
        }
        System.arraycopy(bytes, from, buffer, 0, left);
        filled = left;
    }

    /** Merkle-Damgard strengthening: a marker byte, zeros, the number of bits in the last {@code lengthBytes} of a block. */
    protected final void pad(int marker, int lengthBytes, boolean littleEndian) {
        long bits = total * 8;
        int zeros = buffer.length - 1 - (filled + lengthBytes) % buffer.length;
        byte[] padding = new byte[1 + zeros + lengthBytes];
        padding[0] = (byte) marker;
        for (int i = 0; i < 8; i++) {
            int at = littleEndian ? 1 + zeros + i : padding.length - 1 - i;
            padding[at] = (byte) (bits >>> 8 * i);
        }
        update(padding, 0, padding.length);
    }
}
