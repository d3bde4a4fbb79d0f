package dev.parade.library.random;

import static dev.parade.catalog.Effect.RANDOM;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** Mt19937 as a PHP class. */
@PhpClass(
        sig = "final class Random\\Engine\\Mt19937 implements Random\\Engine",
        doc = "A generator of random bytes.",
        hooks = EngineObject.Hooks.class)
final class Mt19937Class {
    private Mt19937Class() {}

    @PhpMethod(
            sig = "public function __construct(?int $seed = null, int $mode = MT_RAND_MT19937)",
            effect = {RANDOM, THROWS, WARNS, WRITES_OBJECT},
            doc = "A generator from a seed, or from chance.")
    static void construct(PhpObject self, Request request, BuiltinCall call, Long seed, long mode) {
        if (mode != RandomFunctions.MT_RAND_MT19937 && mode != RandomFunctions.MT_RAND_PHP) {
            throw ArgumentErrors.valueError(call, 1, "must be either MT_RAND_MT19937 or MT_RAND_PHP");
        }
        boolean legacy = mode == RandomFunctions.MT_RAND_PHP;
        if (legacy && request.level() >= 83) {
            request.deprecated("The MT_RAND_PHP variant of Mt19937 is deprecated");
        }
        long given = seed == null ? SecureSource.INSTANCE.generate() : seed;
        self.setNativeData(new Mt19937((int) given, legacy));
    }

    @PhpMethod(
            sig = "public function generate(): string",
            effect = {RANDOM, WRITES_OBJECT},
            doc = "The next bytes.")
    static PhpString generate(PhpObject self) {
        return EngineObject.bytes(self);
    }

    @PhpMethod(
            sig = "public function __serialize(): array",
            effect = {},
            doc = "The state.")
    static PhpArray serialize(PhpObject self) {
        return EngineState.serialized(self);
    }

    @PhpMethod(
            sig = "public function __unserialize(array $data): void",
            effect = {THROWS, WRITES_OBJECT},
            doc = "Takes over a state.")
    static void unserialize(PhpObject self, PhpArray data) {
        EngineState.restore(self, data);
    }

    @PhpMethod(
            sig = "public function __debugInfo(): array",
            effect = {},
            doc = "The state, for dumps.")
    static PhpArray debugInfo(PhpObject self) {
        return EngineState.debugInfo(self);
    }
}
