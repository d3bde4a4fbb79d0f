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

/** PcgOneseq128XslRr64 as a PHP class. */
@PhpClass(
        sig = "final class Random\\Engine\\PcgOneseq128XslRr64 implements Random\\Engine",
        doc = "A generator of random bytes.",
        hooks = EngineObject.Hooks.class)
final class PcgOneseq128XslRr64Class {
    private PcgOneseq128XslRr64Class() {}

    @PhpMethod(
            sig = "public function __construct(string|int|null $seed = null)",
            effect = {RANDOM, THROWS, WRITES_OBJECT},
            doc = "A generator from a number, from 16 bytes, or from chance.")
    static void construct(PhpObject self, BuiltinCall call, Object seed) {
        self.setNativeData(
                switch (seed) {
                    case Long number -> PcgOneseq128XslRr64.seeded(0, number);
                    case PhpString text -> {
                        if (text.length() != 16) {
                            throw ArgumentErrors.valueError(call, 0, "must be a 16 byte (128 bit) string");
                        }
                        yield PcgOneseq128XslRr64.seeded(SeedBytes.word(text, 0), SeedBytes.word(text, 8));
                    }
                    default ->
                        PcgOneseq128XslRr64.seeded(SecureSource.INSTANCE.generate(), SecureSource.INSTANCE.generate());
                });
    }

    @PhpMethod(
            sig = "public function jump(int $advance): void",
            effect = {THROWS, WRITES_OBJECT},
            doc = "Goes on as if that many numbers had been drawn.")
    static void jump(PhpObject self, BuiltinCall call, long advance) {
        if (advance < 0) {
            throw ArgumentErrors.valueError(call, 0, "must be greater than or equal to 0");
        }
        ((PcgOneseq128XslRr64) self.nativeData()).jump(advance);
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
