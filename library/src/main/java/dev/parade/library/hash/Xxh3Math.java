package dev.parade.library.hash;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.HexFormat;

/** What the 64-bit and the 128-bit form of XXH3 share: constants, reading, mixing. */
final class Xxh3Math {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    static final long P32_1 = 0x9e3779b1L;
    static final long P32_2 = 0x85ebca77L;
    static final long P32_3 = 0xc2b2ae3dL;
    static final long P1 = 0x9e3779b185ebca87L;
    static final long P2 = 0xc2b2ae3d27d4eb4fL;
    static final long P3 = 0x165667b19e3779f9L;
    static final long P4 = 0x85ebca77c2b2ae63L;
    static final long P5 = 0x27d4eb2f165667c5L;

    private static final long AVALANCHE = 0x165667919e3779f9L;
    static final long RRMXMX = 0x9fb21c651e98df25L;

    /** The shortest secret there may be; the tail of a medium input is mixed with its end. */
    static final int SECRET_MIN = 136;

    static final byte[] SECRET = HexFormat.of()
            .parseHex("b8fe6c3923a44bbe7c01812cf721ad1cded46de9839097db7240a4a4b7b3671f"
                    + "cb79e64eccc0e578825ad07dccff7221b8084674f743248ee03590e6813a264c"
                    + "3c2852bb91c300cb88d0658b1b532ea371644897a20df94e3819ef46a9deacd8"
                    + "a8fa763fe39c343ff9dcbbc7c70b4f1d8a51e04bcdb45931c89f7ec9d9787364"
                    + "eac5ac8334d3ebc3c581a0fffa1363eb170ddd51b7f0da49d316552629d4689e"
                    + "2b16be587d47a1fc8ff8b8d17ad031ce45cb3a8f95160428afd7fbcabb4b407e");

    private Xxh3Math() {}

    /** Four bytes, as an unsigned number. */
    static long word(byte[] bytes, int at) {
        return (int) INT.get(bytes, at) & 0xffffffffL;
    }

    static long read(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }

    static void write(byte[] bytes, int at, long value) {
        LONG.set(bytes, at, value);
    }

    /** Eight bytes in the order a digest has. */
    static void writeDigest(byte[] out, int at, long value) {
        LONG.set(out, at, Long.reverseBytes(value));
    }

    static long fold(long a, long b) {
        return a * b ^ Math.unsignedMultiplyHigh(a, b);
    }

    static long avalanche(long hash) {
        long mixed = (hash ^ hash >>> 37) * AVALANCHE;
        return mixed ^ mixed >>> 32;
    }

    static long avalanche64(long hash) {
        long mixed = (hash ^ hash >>> 33) * P2;
        mixed = (mixed ^ mixed >>> 29) * P3;
        return mixed ^ mixed >>> 32;
    }

    static long rrmxmx(long hash, long length) {
        long mixed = (hash ^ Long.rotateLeft(hash, 49) ^ Long.rotateLeft(hash, 24)) * RRMXMX;
        mixed = (mixed ^ (mixed >>> 35) + length) * RRMXMX;
        return mixed ^ mixed >>> 28;
    }

    /** The seed as inputs of 4 to 8 bytes take it. */
    static long spread(long seed) {
        return seed ^ (long) Integer.reverseBytes((int) seed) << 32;
    }

    /** One to three bytes and their number in one word. */
    static int combined(byte[] input, int length) {
        return (input[0] & 0xff) << 16 | input[length >> 1] << 24 | input[length - 1] & 0xff | length << 8;
    }

    static long mix16(byte[] input, int at, byte[] secret, int secretAt, long seed) {
        return fold(
                read(input, at) ^ read(secret, secretAt) + seed,
                read(input, at + 8) ^ read(secret, secretAt + 8) - seed);
    }

    /** A secret made of the usual one and a seed, for long inputs. */
    static byte[] seededSecret(long seed) {
        byte[] secret = new byte[SECRET.length];
        for (int at = 0; at < secret.length; at += 16) {
            write(secret, at, read(SECRET, at) + seed);
            write(secret, at + 8, read(SECRET, at + 8) - seed);
        }
        return secret;
    }
}
