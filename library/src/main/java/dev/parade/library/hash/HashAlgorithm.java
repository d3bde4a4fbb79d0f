package dev.parade.library.hash;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A hash by PHP's name.
 *
 * @param digestSize bytes of the digest
 * @param blockSize bytes of a block, as HMAC needs it
 * @param cryptographic whether HMAC and key derivation accept it
 */
record HashAlgorithm(String name, int digestSize, int blockSize, boolean cryptographic, Supplier<HashState> supplier) {
    private static final Map<String, HashAlgorithm> ALL = new LinkedHashMap<>();

    static {
        // in the order of hash_algos()
        jdk("md2", "MD2", 16, 16);
        add("md4", 16, 64, true, Md4Hash::new);
        jdk("md5", "MD5", 16, 64);
        jdk("sha1", "SHA-1", 20, 64);
        jdk("sha224", "SHA-224", 28, 64);
        jdk("sha256", "SHA-256", 32, 64);
        jdk("sha384", "SHA-384", 48, 128);
        jdk("sha512/224", "SHA-512/224", 28, 128);
        jdk("sha512/256", "SHA-512/256", 32, 128);
        jdk("sha512", "SHA-512", 64, 128);
        jdk("sha3-224", "SHA3-224", 28, 144);
        jdk("sha3-256", "SHA3-256", 32, 136);
        jdk("sha3-384", "SHA3-384", 48, 104);
        jdk("sha3-512", "SHA3-512", 64, 72);
        for (int bits : new int[] {128, 160, 256, 320}) {
            add("ripemd" + bits, bits / 8, 64, true, () -> new RipemdHash(bits));
        }
        add("whirlpool", 64, 64, true, WhirlpoolHash::new);
        for (int passes = 3; passes <= 4; passes++) {
            for (int bits = 128; bits <= 192; bits += 32) {
                int count = passes;
                int size = bits / 8;
                add("tiger" + bits + "," + passes, size, 64, true, () -> new TigerHash(count, size));
            }
        }
        add("snefru", 32, 32, true, SnefruHash::new);
        add("snefru256", 32, 32, true, SnefruHash::new);
        add("gost", 32, 32, true, () -> new GostHash(false));
        add("gost-crypto", 32, 32, true, () -> new GostHash(true));
        for (ChecksumHash.Kind kind : ChecksumHash.Kind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            int size = name.endsWith("64") ? 8 : 4;
            add(name, size, 4, false, () -> new ChecksumHash(kind));
        }
        add("murmur3a", 4, 4, false, () -> new Murmur3Hash(Murmur3Hash.Kind.A, 0));
        add("murmur3c", 16, 4, false, () -> new Murmur3Hash(Murmur3Hash.Kind.C, 0));
        add("murmur3f", 16, 8, false, () -> new Murmur3Hash(Murmur3Hash.Kind.F, 0));
        add("xxh32", 4, 16, false, () -> new XxHash32(0));
        add("xxh64", 8, 32, false, () -> new XxHash64(0));
        add("xxh3", 8, 64, false, () -> new Xxh3Hash(false, 0));
        add("xxh128", 16, 64, false, () -> new Xxh3Hash(true, 0));
        for (int passes = 3; passes <= 5; passes++) {
            for (int bits = 128; bits <= 256; bits += 32) {
                int count = passes;
                int size = bits;
                add("haval" + bits + "," + passes, bits / 8, 128, true, () -> new HavalHash(count, size));
            }
        }
    }

    private static void jdk(String name, String jdkName, int digestSize, int blockSize) {
        add(name, digestSize, blockSize, true, () -> JdkHash.of(jdkName));
    }

    private static void add(
            String name, int digestSize, int blockSize, boolean cryptographic, Supplier<HashState> supplier) {
        ALL.put(name, new HashAlgorithm(name, digestSize, blockSize, cryptographic, supplier));
    }

    /** The algorithm of that name in any case, or null. */
    static HashAlgorithm find(String name) {
        return ALL.get(name.toLowerCase(Locale.ROOT));
    }

    static Iterable<HashAlgorithm> all() {
        return ALL.values();
    }

    HashState start() {
        return supplier.get();
    }

    /** A start from a seed where the algorithm knows seeds, else as without one. */
    HashState start(long seed) {
        return switch (name) {
            case "murmur3a" -> new Murmur3Hash(Murmur3Hash.Kind.A, (int) seed);
            case "murmur3c" -> new Murmur3Hash(Murmur3Hash.Kind.C, (int) seed);
            case "murmur3f" -> new Murmur3Hash(Murmur3Hash.Kind.F, (int) seed);
            case "xxh32" -> new XxHash32((int) seed);
            case "xxh64" -> new XxHash64(seed);
            case "xxh3" -> new Xxh3Hash(false, seed);
            case "xxh128" -> new Xxh3Hash(true, seed);
            default -> start();
        };
    }

    /** HMAC (RFC 2104). */
    byte[] hmac(byte[] key, byte[]... parts) {
        byte[] pad = hmacPad(key, 0x36);
        HashState inner = start();
        inner.update(pad, 0, pad.length);
        for (byte[] part : parts) {
            inner.update(part, 0, part.length);
        }
        return hmacOuter(key, inner.finish());
    }

    byte[] hmacOuter(byte[] key, byte[] innerDigest) {
        byte[] pad = hmacPad(key, 0x5c);
        HashState outer = start();
        outer.update(pad, 0, pad.length);
        outer.update(innerDigest, 0, innerDigest.length);
        return outer.finish();
    }

    byte[] hmacPad(byte[] key, int with) {
        byte[] shortKey = key.length > blockSize ? start().digest(key) : key;
        byte[] pad = java.util.Arrays.copyOf(shortKey, blockSize);
        for (int i = 0; i < blockSize; i++) {
            pad[i] ^= (byte) with;
        }
        return pad;
    }
}
