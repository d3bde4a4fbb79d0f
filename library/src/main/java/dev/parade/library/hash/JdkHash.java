package dev.parade.library.hash;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The algorithms the JDK has. */
record JdkHash(MessageDigest digest) implements HashState {
    static JdkHash of(String name) {
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
