package dev.parade.library.random;

import static dev.parade.catalog.Effect.RANDOM;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;

import dev.parade.catalog.PhpConstant;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpString;

/** The functions of ext/random. */
final class RandomFunctions {
    @PhpConstant(name = "MT_RAND_MT19937")
    static final long MT_RAND_MT19937 = 0;

    @PhpConstant(name = "MT_RAND_PHP", deprecated = "8.3: as it uses a biased non-standard variant of Mt19937")
    static final long MT_RAND_PHP = 1;

    private static final long MAXIMUM = 0x7fffffffL;

    private RandomFunctions() {}

    @PhpFunction(
            sig = "mt_srand(?int $seed = null, int $mode = MT_RAND_MT19937): void",
            effect = {RANDOM, WARNS},
            doc = "Seeds the Mersenne Twister; without a seed, by chance.",
            aliases = "srand",
            examples = "(function () { mt_srand(42); return [mt_rand(), mt_rand()]; })() => "
                    + "array (0 => 804318771, 1 => 1710563033)")
    static void mtSrand(Request request, Long seed, long mode) {
        boolean legacy = mode == MT_RAND_PHP;
        if (legacy && request.level() >= 83) {
            request.deprecated("The MT_RAND_PHP variant of Mt19937 is deprecated");
        }
        long given = seed == null ? SecureSource.INSTANCE.generate() : seed;
        RandomState.of(request).seed((int) given, legacy);
    }

    /** A number in a range; in legacy mode by PHP 5's scaling, which cannot reach every number. */
    static long common(Mt19937 twister, long min, long max) {
        if (!twister.legacy()) {
            return twister.range(min, max);
        }
        double scaled = ((double) max - min + 1.0) * ((twister.generate() >> 1) / (MAXIMUM + 1.0));
        // as unsigned: the distance of the bounds may exceed a signed number
        long offset = scaled < 0x1p63 ? (long) scaled : (long) (scaled - 0x1p63) + Long.MIN_VALUE;
        return offset + min;
    }

    private static void checkCount(BuiltinCall call, Long min, Long max) {
        if (max == null) {
            throw PhpErrors.argumentCountError(call.name() + "() expects exactly 2 arguments, 1 given");
        }
    }

    @PhpFunction(
            sig = "mt_rand(int $min = UNKNOWN, int $max = UNKNOWN): int",
            effect = {RANDOM, THROWS},
            doc = "A number from the Mersenne Twister, between the bounds or from 0 to mt_getrandmax().",
            examples = "(function () { mt_srand(42); return [mt_rand(1, 100), mt_rand(1, 100)]; })() => "
                    + "array (0 => 43, 1 => 68)")
    static long mtRand(Request request, BuiltinCall call, Long min, Long max) {
        Mt19937 twister = RandomState.of(request).twister();
        if (min == null && max == null) {
            return twister.generate() >> 1;
        }
        checkCount(call, min, max);
        if (max < min) {
            throw ArgumentErrors.valueError(call, 1, "must be greater than or equal to argument #1 ($min)");
        }
        return common(twister, min, max);
    }

    @PhpFunction(
            sig = "rand(int $min = UNKNOWN, int $max = UNKNOWN): int",
            effect = {RANDOM, THROWS},
            doc = "As mt_rand(), with the bounds in any order.",
            examples = "(function () { srand(42); return rand(100, 1); })() => 43")
    static long rand(Request request, BuiltinCall call, Long min, Long max) {
        Mt19937 twister = RandomState.of(request).twister();
        if (min == null && max == null) {
            return twister.generate() >> 1;
        }
        checkCount(call, min, max);
        return common(twister, Math.min(min, max), Math.max(min, max));
    }

    @PhpFunction(
            sig = "mt_getrandmax(): int",
            effect = {},
            doc = "The largest number that mt_rand() gives.",
            aliases = "getrandmax",
            examples = "mt_getrandmax() => 2147483647")
    static long mtGetrandmax() {
        return MAXIMUM;
    }

    @PhpFunction(
            sig = "random_int(int $min, int $max): int",
            effect = {RANDOM, THROWS},
            doc = "A number between the bounds from the operating system's generator.",
            examples = "random_int(3, 3) => 3")
    static long randomInt(BuiltinCall call, long min, long max) {
        if (min > max) {
            throw ArgumentErrors.valueError(call, 0, "must be less than or equal to argument #2 ($max)");
        }
        return SecureSource.INSTANCE.range(min, max);
    }

    @PhpFunction(
            sig = "random_bytes(int $length): string",
            effect = {RANDOM, THROWS},
            doc = "Bytes from the operating system's generator.",
            examples = "strlen(random_bytes(5)) => 5")
    static PhpString randomBytes(BuiltinCall call, long length) {
        if (length < 1) {
            throw ArgumentErrors.valueError(call, 0, "must be greater than 0");
        }
        return PhpString.of(SecureSource.INSTANCE.bytes(Math.toIntExact(length)));
    }

    @PhpFunction(
            sig = "lcg_value(): float",
            effect = RANDOM,
            doc = "A number between 0 and 1 from two combined linear congruential generators.",
            deprecated = "8.4: use \\Random\\Randomizer::getFloat() instead",
            examples = "@lcg_value() < 1 => true")
    static double lcgValue(Request request) {
        return RandomState.of(request).lcg().next();
    }
}
