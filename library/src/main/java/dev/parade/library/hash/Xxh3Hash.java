package dev.parade.library.hash;

import static dev.parade.library.hash.Xxh3Math.P1;
import static dev.parade.library.hash.Xxh3Math.P2;
import static dev.parade.library.hash.Xxh3Math.P3;
import static dev.parade.library.hash.Xxh3Math.P32_1;
import static dev.parade.library.hash.Xxh3Math.P32_2;
import static dev.parade.library.hash.Xxh3Math.P32_3;
import static dev.parade.library.hash.Xxh3Math.P4;
import static dev.parade.library.hash.Xxh3Math.P5;
import static dev.parade.library.hash.Xxh3Math.avalanche;
import static dev.parade.library.hash.Xxh3Math.fold;
import static dev.parade.library.hash.Xxh3Math.read;
import static dev.parade.library.hash.Xxh3Math.writeDigest;

/** XXH3 with 64 or 128 bits. */
final class Xxh3Hash implements HashState {
    private static final int STRIPE = 64;
    /** The secret moves on by this much with each stripe. */
    private static final int STEP = 8;
    /** Where the secret for the last stripe and for the end begins. */
    private static final int LAST_OFFSET = 7;

    private static final int MERGE_OFFSET = 11;

    private final boolean wide;
    private final long seed;
    /** As short inputs use it. */
    private final byte[] secret;
    /** As long inputs use it. */
    private final byte[] longSecret;

    /** The last stripe before the buffered bytes, then the bytes that are not in the lanes yet. */
    private final byte[] buffer;

    private int filled;
    private long total;
    private final long[] lanes;

    Xxh3Hash(boolean wide, long seed) {
        this(wide, seed, Xxh3Math.SECRET, seed == 0 ? Xxh3Math.SECRET : Xxh3Math.seededSecret(seed));
    }

    Xxh3Hash(boolean wide, byte[] secret) {
        this(wide, 0, secret, secret);
    }

    private Xxh3Hash(boolean wide, long seed, byte[] secret, byte[] longSecret) {
        this.wide = wide;
        this.seed = seed;
        this.secret = secret;
        this.longSecret = longSecret;
        buffer = new byte[STRIPE + (longSecret.length - STRIPE) / STEP * STRIPE];
        lanes = new long[] {P32_3, P1, P2, P3, P4, P32_2, P5, P32_1};
    }

    private Xxh3Hash(Xxh3Hash other) {
        wide = other.wide;
        seed = other.seed;
        secret = other.secret;
        longSecret = other.longSecret;
        buffer = other.buffer.clone();
        filled = other.filled;
        total = other.total;
        lanes = other.lanes.clone();
    }

    /** A full block goes into the lanes only when more follows, since the last stripe is treated in another way. */
    @Override
    public void update(byte[] bytes, int offset, int length) {
        total += length;
        int from = offset;
        int left = length;
        while (left > 0) {
            if (STRIPE + filled == buffer.length) {
                stripes(lanes, filled / STRIPE);
                scramble();
                System.arraycopy(buffer, filled, buffer, 0, STRIPE);
                filled = 0;
            }
            int taken = Math.min(left, buffer.length - STRIPE - filled);
            System.arraycopy(bytes, from, buffer, STRIPE + filled, taken);
            filled += taken;
            from += taken;
            left -= taken;
        }
    }

    private void stripes(long[] into, int count) {
        for (int i = 0; i < count; i++) {
            stripe(into, STRIPE + i * STRIPE, i * STEP);
        }
    }

    private void stripe(long[] into, int at, int secretAt) {
        for (int lane = 0; lane < into.length; lane++) {
            long value = read(buffer, at + 8 * lane);
            long key = value ^ read(longSecret, secretAt + 8 * lane);
            into[lane ^ 1] += value;
            into[lane] += (key & 0xffffffffL) * (key >>> 32);
        }
    }

    private void scramble() {
        for (int lane = 0; lane < lanes.length; lane++) {
            long value = lanes[lane];
            long key = read(longSecret, longSecret.length - STRIPE + 8 * lane);
            lanes[lane] = (value ^ value >>> 47 ^ key) * P32_1;
        }
    }

    private long merge(long[] from, int secretAt, long start) {
        long result = start;
        for (int i = 0; i < from.length; i += 2) {
            int at = secretAt + 8 * i;
            result += fold(from[i] ^ read(longSecret, at), from[i + 1] ^ read(longSecret, at + 8));
        }
        return avalanche(result);
    }

    @Override
    public byte[] finish() {
        if (total <= Xxh3Short.MAX) {
            byte[] all = new byte[filled];
            System.arraycopy(buffer, STRIPE, all, 0, filled);
            Xxh3Short hash = new Xxh3Short(all, filled, secret, seed);
            return wide ? hash.digest128() : hash.digest64();
        }
        long[] ends = lanes.clone();
        stripes(ends, (filled - 1) / STRIPE);
        // The last 64 bytes of all, which may begin in the block before.
        stripe(ends, filled, longSecret.length - STRIPE - LAST_OFFSET);
        long low = merge(ends, MERGE_OFFSET, total * P1);
        byte[] out = new byte[wide ? 16 : 8];
        writeDigest(out, out.length - 8, low);
        if (wide) {
            writeDigest(out, 0, merge(ends, longSecret.length - STRIPE - MERGE_OFFSET, ~(total * P2)));
        }
        return out;
    }

    @Override
    public HashState copy() {
        return new Xxh3Hash(this);
    }
}
