package dev.parade.library.random;

import java.security.SecureRandom;

/** The operating system's generator. */
public final class SecureSource implements RandomSource {
    public static final SecureSource INSTANCE = new SecureSource();

    private SecureSource() {}

    /** Made on first use: looking up the provider costs start-up time. */
    private static final class Holder {
        static final SecureRandom RANDOM = new SecureRandom();

        private Holder() {}
    }

    @Override
    public long generate() {
        return Holder.RANDOM.nextLong();
    }

    @Override
    public int size() {
        return 8;
    }

    public byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        Holder.RANDOM.nextBytes(bytes);
        return bytes;
    }
}
