package dev.parade.library.random;

import dev.parade.catalog.Effect;
import dev.parade.interpreter.Request;
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
        observe();
        return Holder.RANDOM.nextLong();
    }

    @Override
    public int size() {
        return 8;
    }

    private static void observe() {
        Request request = Request.current();
        if (request != null) {
            request.observe(Effect.RANDOM);
        }
    }

    public byte[] bytes(int count) {
        observe();
        byte[] bytes = new byte[count];
        Holder.RANDOM.nextBytes(bytes);
        return bytes;
    }
}
