package dev.parade.library.hash;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The algorithms the JDK has. */
record JdkHash(MessageDigest digest) implements HashState {
    /** Never fed: copying one is cheaper than asking the providers for another. */
    private static final Map<String, JdkHash> FRESH = new ConcurrentHashMap<>();

    static HashState of(String name) {
        return FRESH.computeIfAbsent(name, JdkHash::make).copy();
    }

    private static JdkHash make(String name) {
        try {
            return new JdkHash(MessageDigest.getInstance(name));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void update(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
    }

    @Override
    public byte[] finish() {
        return digest.digest();
    }

    @Override
    public HashState copy() {
        try {
            return new JdkHash((MessageDigest) digest.clone());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
