package dev.parade.library.hash;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** xxHash with 32 bits. */
final class XxHash32 extends BlockHash {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int P1 = 0x9e3779b1;
    private static final int P2 = 0x85ebca77;
    private static final int P3 = 0xc2b2ae3d;
    private static final int P4 = 0x27d4eb2f;
    private static final int P5 = 0x165667b1;

    private final int seed;
    private int a;
    private int b;
    private int c;
    private int d;

    XxHash32(int seed) {
        super(16);
        this.seed = seed;
        a = seed + P1 + P2;
        b = seed + P2;
        c = seed;
        d = seed - P1;
    }

    private XxHash32(XxHash32 other) {
        super(other);
        seed = other.seed;
        a = other.a;
        b = other.b;
        c = other.c;
        d = other.d;
    }

    @Override
    protected void block(byte[] bytes, int offset) {
        a = round(a, (int) INT.get(bytes, offset));
        b = round(b, (int) INT.get(bytes, offset + 4));
        c = round(c, (int) INT.get(bytes, offset + 8));
        d = round(d, (int) INT.get(bytes, offset + 12));
    }

    private static int round(int lane, int word) {
        return Integer.rotateLeft(lane + word * P2, 13) * P1;
    }

    @Override
    public byte[] finish() {
        int hash = total >= 16
                ? Integer.rotateLeft(a, 1)
                        + Integer.rotateLeft(b, 7)
                        + Integer.rotateLeft(c, 12)
                        + Integer.rotateLeft(d, 18)
                : seed + P5;
        hash += (int) total;
        byte[] rest = rest();
        int at = 0;
        for (; at + 4 <= rest.length; at += 4) {
            hash = Integer.rotateLeft(hash + (int) INT.get(rest, at) * P3, 17) * P4;
        }
        for (; at < rest.length; at++) {
            hash = Integer.rotateLeft(hash + (rest[at] & 0xff) * P5, 11) * P1;
        }
        hash = (hash ^ hash >>> 15) * P2;
        hash = (hash ^ hash >>> 13) * P3;
        hash ^= hash >>> 16;
        byte[] out = new byte[4];
        INT.set(out, 0, Integer.reverseBytes(hash));
        return out;
    }

    @Override
    public HashState copy() {
        return new XxHash32(this);
    }
}
