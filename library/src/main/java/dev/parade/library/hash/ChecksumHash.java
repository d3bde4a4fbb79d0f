package dev.parade.library.hash;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/** Hashes whose whole state is one number. */
final class ChecksumHash implements HashState {
    private static final VarHandle BIG_INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LITTLE_INT =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BIG_LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private static final long FNV_32_PRIME = 0x01000193L;
    private static final long FNV_64_PRIME = 0x100000001b3L;

    enum Kind {
        ADLER32(1),
        /** The polynomial of Ethernet fed from the high bit, as bzip2 does, with the bytes of the result turned around. */
        CRC32(0xffffffffL),
        CRC32B(0),
        CRC32C(0xffffffffL),
        FNV132(0x811c9dc5L),
        FNV1A32(0x811c9dc5L),
        FNV164(0xcbf29ce484222325L),
        FNV1A64(0xcbf29ce484222325L),
        JOAAT(0);

        private final long initial;

        Kind(long initial) {
            this.initial = initial;
        }
    }

    private final Kind kind;
    private long value;

    ChecksumHash(Kind kind) {
        this(kind, kind.initial);
    }

    private ChecksumHash(Kind kind, long value) {
        this.kind = kind;
        this.value = value;
    }

    /** A start from another value than the algorithm's own, for the seeded ones. */
    static ChecksumHash seeded(Kind kind, long seed) {
        return new ChecksumHash(kind, seed);
    }

    @Override
    public void update(byte[] bytes, int offset, int length) {
        int end = offset + length;
        switch (kind) {
            case ADLER32 -> value = adler(bytes, offset, length);
            case CRC32 -> value = table(BzipTable.TABLE, false, bytes, offset, end);
            case CRC32C -> value = table(CastagnoliTable.TABLE, true, bytes, offset, end);
            case CRC32B -> value = crc(bytes, offset, length);
            case FNV132 -> {
                for (int i = offset; i < end; i++) {
                    value = (value * FNV_32_PRIME ^ bytes[i] & 0xff) & 0xffffffffL;
                }
            }
            case FNV1A32 -> {
                for (int i = offset; i < end; i++) {
                    value = (value ^ bytes[i] & 0xff) * FNV_32_PRIME & 0xffffffffL;
                }
            }
            case FNV164 -> {
                for (int i = offset; i < end; i++) {
                    value = value * FNV_64_PRIME ^ bytes[i] & 0xff;
                }
            }
            case FNV1A64 -> {
                for (int i = offset; i < end; i++) {
                    value = (value ^ bytes[i] & 0xff) * FNV_64_PRIME;
                }
            }
            case JOAAT -> {
                int hash = (int) value;
                for (int i = offset; i < end; i++) {
                    hash += bytes[i] & 0xff;
                    hash += hash << 10;
                    hash ^= hash >>> 6;
                }
                value = hash;
            }
        }
    }

    /** The JDK's classes are intrinsics but cannot be copied: combine what they say about the new piece with the old. */
    private long adler(byte[] bytes, int offset, int length) {
        if (value == 1) {
            Adler32 adler = new Adler32();
            adler.update(bytes, offset, length);
            return adler.getValue();
        }
        long low = value & 0xffff;
        long high = value >>> 16;
        for (int i = offset; i < offset + length; i++) {
            low = (low + (bytes[i] & 0xff)) % 65521;
            high = (high + low) % 65521;
        }
        return high << 16 | low;
    }

    private long crc(byte[] bytes, int offset, int length) {
        if (value == 0) {
            CRC32 crc = new CRC32();
            crc.update(bytes, offset, length);
            return crc.getValue();
        }
        int crc = ~(int) value;
        for (int i = offset; i < offset + length; i++) {
            crc = crc >>> 8 ^ EthernetTable.TABLE[(crc ^ bytes[i]) & 0xff];
        }
        return ~crc & 0xffffffffL;
    }

    private long table(int[] table, boolean reflected, byte[] bytes, int offset, int end) {
        int crc = (int) value;
        for (int i = offset; i < end; i++) {
            crc = reflected
                    ? crc >>> 8 ^ table[(crc ^ bytes[i]) & 0xff]
                    : crc << 8 ^ table[(crc >>> 24 ^ bytes[i]) & 0xff];
        }
        return crc;
    }

    @Override
    public byte[] finish() {
        byte[] out = new byte[kind == Kind.FNV164 || kind == Kind.FNV1A64 ? 8 : 4];
        switch (kind) {
            case CRC32 -> LITTLE_INT.set(out, 0, ~(int) value);
            case CRC32C -> BIG_INT.set(out, 0, ~(int) value);
            case FNV164, FNV1A64 -> BIG_LONG.set(out, 0, value);
            case JOAAT -> {
                int hash = (int) value;
                hash += hash << 3;
                hash ^= hash >>> 11;
                hash += hash << 15;
                BIG_INT.set(out, 0, hash);
            }
            default -> BIG_INT.set(out, 0, (int) value);
        }
        return out;
    }

    @Override
    public HashState copy() {
        return new ChecksumHash(kind, value);
    }

    private static int[] reflectedTable(int polynomial) {
        int[] table = new int[256];
        for (int i = 0; i < 256; i++) {
            int crc = i;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) != 0 ? crc >>> 1 ^ polynomial : crc >>> 1;
            }
            table[i] = crc;
        }
        return table;
    }

    private static final class EthernetTable {
        static final int[] TABLE = reflectedTable(0xedb88320);
    }

    private static final class CastagnoliTable {
        static final int[] TABLE = reflectedTable(0x82f63b78);
    }

    private static final class BzipTable {
        static final int[] TABLE = new int[256];

        static {
            for (int i = 0; i < 256; i++) {
                int crc = i << 24;
                for (int bit = 0; bit < 8; bit++) {
                    crc = crc < 0 ? crc << 1 ^ 0x04c11db7 : crc << 1;
                }
                TABLE[i] = crc;
            }
        }
    }
}
