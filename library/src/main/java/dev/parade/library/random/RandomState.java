package dev.parade.library.random;

import dev.parade.catalog.Effect;
import dev.parade.interpreter.Request;

/** The seeded generators of a request, made at first use. */
final class RandomState {
    private Mt19937 twister;
    private CombinedLcg lcg;

    static RandomState of(Request request) {
        request.observe(Effect.RANDOM);
        return request.extension(RandomState.class, RandomState::new);
    }

    /** The generator behind mt_rand() and what uses it. */
    Mt19937 twister() {
        if (twister == null) {
            twister = new Mt19937((int) SecureSource.INSTANCE.generate(), false);
        }
        return twister;
    }

    void seed(int seed, boolean legacy) {
        if (twister == null) {
            twister = new Mt19937(seed, legacy);
        } else {
            twister.seed(seed, legacy);
        }
    }

    CombinedLcg lcg() {
        if (lcg == null) {
            long seed = SecureSource.INSTANCE.generate();
            lcg = new CombinedLcg((int) seed, (int) (seed >>> 32));
        }
        return lcg;
    }
}
