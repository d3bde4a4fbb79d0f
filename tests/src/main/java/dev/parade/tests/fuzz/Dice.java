package dev.parade.tests.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Choices that are the same for the same seed. */
final class Dice {
    private final RandomGenerator random;

    Dice(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    int below(int n) {
        return random.nextInt(n);
    }

    /** True once in so many times. */
    boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    String pick(String... from) {
        return from[random.nextInt(from.length)];
    }

    String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
