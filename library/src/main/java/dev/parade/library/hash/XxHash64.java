package dev.parade.library.hash;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** xxHash with 64 bits. */
final class XxHash64 extends BlockHash {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long P1 = 0x9e3779b185ebca87L;
    private static final long P2 = 0xc2b2ae3d27d4eb4fL;
    private static final long P3 = 0x165667b19e3779f9L;
    private static final long P4 = 0x85ebca77c2b2ae63L;
    private static final long P5 = 0x27d4eb2f165667c5L;

    private final long seed;
    private long a;
    private long b;
    private long c;
    private long d;

    XxHash64(long seed) {
        super(32);
        this.seed = seed;
        a = seed + P1 + P2;
        b = seed + P2;
        c = seed;
        d = seed - P1;
    }

    private XxHash64(XxHash64 other) {
        super(other);
        seed = other.seed;
        a = other.a;
        b = other.b;
        c = other.c;
        d = other.d;
    }

    @Override
    protected void block(byte[] bytes, int offset) {
        a = round(a, (long) LONG.get(bytes, offset));
        b = round(b, (long) LONG.get(bytes, offset + 8));
        c = round(c, (long) LONG.get(bytes, offset + 16));
        d = round(d, (long) LONG.get(bytes, offset + 24));
    }

    private static long round(long lane, long word) {
        return Long.rotateLeft(lane + word * P2, 31) * P1;
    }

    private static long merge(long hash, long lane) {
        return (hash ^ round(0, lane)) * P1 + P4;
    }

    @Override
    public byte[] finish() {
        long hash;
        if (total >= 32) {
            hash = Long.rotateLeft(a, 1) + Long.rotateLeft(b, 7) + Long.rotateLeft(c, 12) + Long.rotateLeft(d, 18);
            hash = merge(merge(merge(merge(hash, a), b), c), d);
        } else {
            hash = seed + P5;
        }
        hash += total;
        byte[] rest = rest();
        int at = 0;
        for (; at + 8 <= rest.length; at += 8) {
            hash = Long.rotateLeft(hash ^ round(0, (long) LONG.get(rest, at)), 27) * P1 + P4;
        }
        if (at + 4 <= rest.length) {
            long word = (int) INT.get(rest, at) & 0xffffffffL;
            hash = Long.rotateLeft(hash ^ word * P1, 23) * P2 + P3;
            at += 4;
        }
        for (; at < rest.length; at++) {
            hash = Long.rotateLeft(hash ^ (rest[at] & 0xff) * P5, 11) * P1;
        }
        hash = (hash ^ hash >>> 33) * P2;
        hash = (hash ^ hash >>> 29) * P3;
        hash ^= hash >>> 32;
        byte[] out = new byte[8];
        LONG.set(out, 0, Long.reverseBytes(hash));
        return out;
    }

    @Override
    public HashState copy() {
        return new XxHash64(this);
    }
}
