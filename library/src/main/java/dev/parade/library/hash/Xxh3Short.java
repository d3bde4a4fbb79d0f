package dev.parade.library.hash;

import static dev.parade.library.hash.Xxh3Math.P1;
import static dev.parade.library.hash.Xxh3Math.P2;
import static dev.parade.library.hash.Xxh3Math.P32_2;
import static dev.parade.library.hash.Xxh3Math.P4;
import static dev.parade.library.hash.Xxh3Math.RRMXMX;
import static dev.parade.library.hash.Xxh3Math.SECRET_MIN;
import static dev.parade.library.hash.Xxh3Math.avalanche;
import static dev.parade.library.hash.Xxh3Math.avalanche64;
import static dev.parade.library.hash.Xxh3Math.combined;
import static dev.parade.library.hash.Xxh3Math.fold;
import static dev.parade.library.hash.Xxh3Math.mix16;
import static dev.parade.library.hash.Xxh3Math.read;
import static dev.parade.library.hash.Xxh3Math.rrmxmx;
import static dev.parade.library.hash.Xxh3Math.spread;
import static dev.parade.library.hash.Xxh3Math.word;
import static dev.parade.library.hash.Xxh3Math.writeDigest;

/** XXH3 of inputs up to 240 bytes, which it hashes in one go, each range of lengths in its own way. */
final class Xxh3Short {
    /** The longest input that is hashed here. */
    static final int MAX = 240;

    private static final int MIDDLE_START = 3;
    private static final int MIDDLE_END = SECRET_MIN - 17;

    private final byte[] in;
    private final int length;
    private final byte[] secret;
    private final long seed;
    private long low;
    private long high;

    Xxh3Short(byte[] in, int length, byte[] secret, long seed) {
        this.in = in;
        this.length = length;
        this.secret = secret;
        this.seed = seed;
    }

    private long secret(int at) {
        return read(secret, at) ^ read(secret, at + 8);
    }

    long hash64() {
        if (length > 128) {
            return middle64();
        }
        if (length > 16) {
            long sum = length * P1;
            for (int i = (length - 1) / 32; i >= 0; i--) {
                sum += mix(16 * i, 32 * i) + mix(length - 16 * (i + 1), 32 * i + 16);
            }
            return avalanche(sum);
        }
        if (length > 8) {
            long first = read(in, 0) ^ secret(24) + seed;
            long last = read(in, length - 8) ^ secret(40) - seed;
            return avalanche(length + Long.reverseBytes(first) + last + fold(first, last));
        }
        if (length >= 4) {
            long both = word(in, length - 4) + (word(in, 0) << 32);
            return rrmxmx(both ^ secret(8) - spread(seed), length);
        }
        if (length > 0) {
            long flip = (word(secret, 0) ^ word(secret, 4)) + seed;
            return avalanche64(combined(in, length) & 0xffffffffL ^ flip);
        }
        return avalanche64(seed ^ secret(56));
    }

    private long mix(int at, int secretAt) {
        return mix16(in, at, secret, secretAt, seed);
    }

    private long middle64() {
        long sum = length * P1;
        for (int i = 0; i < 8; i++) {
            sum += mix(16 * i, 16 * i);
        }
        sum = avalanche(sum);
        for (int i = 8; i < length / 16; i++) {
            sum += mix(16 * i, 16 * (i - 8) + MIDDLE_START);
        }
        return avalanche(sum + mix(length - 16, MIDDLE_END));
    }

    byte[] digest64() {
        byte[] out = new byte[8];
        writeDigest(out, 0, hash64());
        return out;
    }

    byte[] digest128() {
        if (length > 128) {
            middle128();
        } else if (length > 16) {
            low = length * P1;
            for (int i = (length - 1) / 32; i >= 0; i--) {
                mix32(16 * i, length - 16 * (i + 1), 32 * i, seed);
            }
            end128();
        } else if (length > 8) {
            upTo16();
        } else if (length >= 4) {
            upTo8();
        } else if (length > 0) {
            int lows = combined(in, length);
            int highs = Integer.rotateLeft(Integer.reverseBytes(lows), 13);
            low = avalanche64(lows & 0xffffffffL ^ (word(secret, 0) ^ word(secret, 4)) + seed);
            high = avalanche64(highs & 0xffffffffL ^ (word(secret, 8) ^ word(secret, 12)) - seed);
        } else {
            low = avalanche64(seed ^ secret(64));
            high = avalanche64(seed ^ secret(80));
        }
        byte[] out = new byte[16];
        writeDigest(out, 0, high);
        writeDigest(out, 8, low);
        return out;
    }

    private void upTo8() {
        long both = word(in, 0) + (word(in, length - 4) << 32);
        long keyed = both ^ secret(16) + spread(seed);
        long factor = P1 + (length << 2);
        low = keyed * factor;
        high = Math.unsignedMultiplyHigh(keyed, factor) + (low << 1);
        low ^= high >>> 3;
        low = (low ^ low >>> 35) * RRMXMX;
        low ^= low >>> 28;
        high = avalanche(high);
    }

    private void upTo16() {
        long last = read(in, length - 8);
        long keyed = read(in, 0) ^ last ^ secret(32) - seed;
        long product = keyed * P1 + ((long) (length - 1) << 54);
        last ^= secret(48) + seed;
        long top = Math.unsignedMultiplyHigh(keyed, P1) + last + (last & 0xffffffffL) * (P32_2 - 1);
        product ^= Long.reverseBytes(top);
        low = avalanche(product * P2);
        high = avalanche(Math.unsignedMultiplyHigh(product, P2) + top * P2);
    }

    private void mix32(int first, int second, int secretAt, long mixSeed) {
        low += mix16(in, first, secret, secretAt, mixSeed);
        low ^= read(in, second) + read(in, second + 8);
        high += mix16(in, second, secret, secretAt + 16, mixSeed);
        high ^= read(in, first) + read(in, first + 8);
    }

    private void middle128() {
        low = length * P1;
        for (int i = 0; i < 4; i++) {
            mix32(32 * i, 32 * i + 16, 32 * i, seed);
        }
        low = avalanche(low);
        high = avalanche(high);
        for (int i = 4; i < length / 32; i++) {
            mix32(32 * i, 32 * i + 16, MIDDLE_START + 32 * (i - 4), seed);
        }
        mix32(length - 16, length - 32, MIDDLE_END - 16, -seed);
        end128();
    }

    private void end128() {
        long sum = low + high;
        high = -avalanche(low * P1 + high * P4 + (length - seed) * P2);
        low = avalanche(sum);
    }
}
