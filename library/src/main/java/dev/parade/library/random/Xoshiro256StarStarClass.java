package dev.parade.library.random;

import static dev.parade.catalog.Effect.RANDOM;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** Xoshiro256StarStar as a PHP class. */
@PhpClass(
        sig = "final class Random\\Engine\\Xoshiro256StarStar implements Random\\Engine",
        doc = "A generator of random bytes.",
        hooks = EngineObject.Hooks.class)
final class Xoshiro256StarStarClass {
    private Xoshiro256StarStarClass() {}

    @PhpMethod(
            sig = "public function __construct(string|int|null $seed = null)",
            effect = {RANDOM, THROWS, WRITES_OBJECT},
            doc = "A generator from a number, from 32 bytes, or from chance.")
    static void construct(PhpObject self, BuiltinCall call, Object seed) {
        self.setNativeData(
                switch (seed) {
                    case Long number -> Xoshiro256StarStar.seeded(number);
                    case PhpString text -> {
                        if (text.length() != 32) {
                            throw ArgumentErrors.valueError(call, 0, "must be a 32 byte (256 bit) string");
                        }
                        yield of(call, text);
                    }
                    default -> of(call, PhpString.of(SecureSource.INSTANCE.bytes(32)));
                });
    }

    private static Xoshiro256StarStar of(BuiltinCall call, PhpString seed) {
        long a = SeedBytes.word(seed, 0);
        long b = SeedBytes.word(seed, 8);
        long c = SeedBytes.word(seed, 16);
        long d = SeedBytes.word(seed, 24);
        if ((a | b | c | d) == 0) {
            throw ArgumentErrors.valueError(call, 0, "must not consist entirely of NUL bytes");
        }
        return new Xoshiro256StarStar(a, b, c, d);
    }

    @PhpMethod(
            sig = "public function jump(): void",
            effect = WRITES_OBJECT,
            doc = "Goes on as if 2 ** 128 numbers had been drawn.")
    static void jump(PhpObject self) {
        ((Xoshiro256StarStar) self.nativeData()).jump();
    }

    @PhpMethod(
            sig = "public function jumpLong(): void",
            effect = WRITES_OBJECT,
            doc = "Goes on as if 2 ** 192 numbers had been drawn.")
    static void jumpLong(PhpObject self) {
        ((Xoshiro256StarStar) self.nativeData()).jumpLong();
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
