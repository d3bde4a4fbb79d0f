package dev.parade.library.random;

import static dev.parade.catalog.Effect.RANDOM;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** What can be drawn from an engine. */
@PhpClass(
        sig = "final class Random\\Randomizer",
        doc = "Draws numbers, bytes and orders from an engine.",
        properties = "public readonly Random\\Engine $engine")
final class RandomizerClass {
    private RandomizerClass() {}

    @PhpMethod(
            sig = "public function __construct(?Random\\Engine $engine = null)",
            effect = WRITES_OBJECT,
            doc = "Draws from an engine, or from the operating system's generator.")
    static void construct(PhpObject self, Request request, PhpObject engine) {
        PhpObject used = engine != null ? engine : request.instantiate(request.builtinClass("Random\\Engine\\Secure"));
        if (self.nativeData() != null) {
            throw PhpErrors.error("Cannot modify readonly property Random\\Randomizer::$engine");
        }
        self.setProperty("engine", used);
        self.setNativeData(EngineObject.source(request, used));
    }

    @PhpMethod(
            sig = "public function __serialize(): array",
            effect = {},
            doc = "The engine.")
    static PhpArray serialize(PhpObject self) {
        PhpArray properties = new PhpArray();
        properties.put("engine", self.property("engine"));
        return PhpArray.ofList(properties);
    }

    @PhpMethod(
            sig = "public function __unserialize(array $data): void",
            effect = {THROWS, WRITES_OBJECT},
            doc = "Takes over an engine.")
    static void unserialize(PhpObject self, Request request, PhpArray data) {
        boolean complete = self.nativeData() == null
                && data.size() == 1
                && data.get(0) instanceof PhpArray properties
                && properties.size() == 1
                && properties.get("engine") instanceof PhpObject engine
                && engine.phpClass().isSubclassOfLower("random\\engine");
        if (!complete) {
            throw PhpErrors.of("Exception", "Invalid serialization data for Random\\Randomizer object");
        }
        PhpObject engine = (PhpObject) ((PhpArray) data.get(0)).get("engine");
        self.setProperty("engine", engine);
        self.setNativeData(EngineObject.source(request, engine));
    }

    private static RandomSource source(PhpObject self) {
        if (self.nativeData() instanceof RandomSource source) {
            return source;
        }
        throw PhpErrors.error("Typed property Random\\Randomizer::$engine must not be accessed before initialization");
    }

    @PhpMethod(
            sig = "public function nextInt(): int",
            effect = {RANDOM, THROWS},
            doc = "A number from 0 on, one bit narrower than the engine's.")
    static long nextInt(PhpObject self) {
        return source(self).generate() >>> 1;
    }

    @PhpMethod(
            sig = "public function nextFloat(): float",
            effect = {RANDOM, THROWS},
            doc = "A number from 0 (included) to 1 (excluded).",
            since = "8.3")
    static double nextFloat(PhpObject self) {
        return (source(self).next64() >>> 11) * 0x1p-53;
    }

    @PhpMethod(
            sig =
                    "public function getFloat(float $min, float $max, Random\\IntervalBoundary $boundary = UNKNOWN): float",
            effect = {RANDOM, THROWS},
            doc = "A number between the bounds, each included or not.",
            since = "8.3")
    static double getFloat(PhpObject self, BuiltinCall call, double min, double max, PhpObject boundary) {
        if (!Double.isFinite(min)) {
            throw ArgumentErrors.valueError(call, 0, "must be finite");
        }
        if (!Double.isFinite(max)) {
            throw ArgumentErrors.valueError(call, 1, "must be finite");
        }
        GammaSection section = boundary == null
                ? GammaSection.CLOSED_OPEN
                : GammaSection.named(boundary.property("name").toString());
        if (section == GammaSection.CLOSED_CLOSED ? max < min : max <= min) {
            String than = section == GammaSection.CLOSED_CLOSED ? "greater than or equal to" : "greater than";
            throw ArgumentErrors.valueError(call, 1, "must be " + than + " argument #1 ($min)");
        }
        double drawn = section.draw(source(self), min, max);
        if (Double.isNaN(drawn)) {
            throw PhpErrors.valueError("The given interval is empty, there are no floats between argument #1 ($min) "
                    + "and argument #2 ($max).");
        }
        return drawn;
    }

    @PhpMethod(
            sig = "public function getInt(int $min, int $max): int",
            effect = {RANDOM, THROWS},
            doc = "A number between the bounds, both included.")
    static long getInt(PhpObject self, BuiltinCall call, long min, long max) {
        if (max < min) {
            throw ArgumentErrors.valueError(call, 1, "must be greater than or equal to argument #1 ($min)");
        }
        return source(self) instanceof Mt19937 twister
                ? RandomFunctions.common(twister, min, max)
                : source(self).range(min, max);
    }

    @PhpMethod(
            sig = "public function getBytes(int $length): string",
            effect = {RANDOM, THROWS},
            doc = "So many random bytes.")
    static PhpString getBytes(PhpObject self, BuiltinCall call, long length) {
        if (length < 1) {
            throw ArgumentErrors.valueError(call, 0, "must be greater than 0");
        }
        RandomSource source = source(self);
        byte[] bytes = new byte[Math.toIntExact(length)];
        for (int at = 0; at < bytes.length; ) {
            long number = source.generate();
            int size = source.size();
            for (int i = 0; i < size && at < bytes.length; i++) {
                bytes[at++] = (byte) (number >>> 8 * i);
            }
        }
        return PhpString.of(bytes);
    }

    @PhpMethod(
            sig = "public function getBytesFromString(string $string, int $length): string",
            effect = {RANDOM, THROWS},
            doc = "So many bytes, each chosen from a string.",
            since = "8.3")
    static PhpString getBytesFromString(
            PhpObject self, Request request, BuiltinCall call, PhpString string, long length) {
        if (string.isEmpty()) {
            throw ArgumentErrors.valueError(call, 0, request.level() < 84 ? "cannot be empty" : "must not be empty");
        }
        if (length < 1) {
            throw ArgumentErrors.valueError(call, 1, "must be greater than 0");
        }
        RandomSource source = source(self);
        byte[] chosen = new byte[Math.toIntExact(length)];
        int last = string.length() - 1;
        if (last > 0xff) {
            for (int at = 0; at < chosen.length; at++) {
                chosen[at] = (byte) string.at((int) source.range(0, last));
            }
            return PhpString.of(chosen);
        }
        // every byte of a number is masked to the next power of two and used if it is an offset
        int mask = last == 0 ? 0 : (Integer.highestOneBit(last) << 1) - 1;
        int failures = 0;
        for (int at = 0; at < chosen.length; ) {
            long number = source.generate();
            for (int i = 0; i < source.size() && at < chosen.length; i++) {
                int offset = (int) (number >>> 8 * i) & mask;
                if (offset <= last) {
                    chosen[at++] = (byte) string.at(offset);
                    failures = 0;
                } else if (++failures > RandomSource.ATTEMPTS) {
                    throw RandomSource.tooManyAttempts();
                }
            }
        }
        return PhpString.of(chosen);
    }

    @PhpMethod(
            sig = "public function shuffleArray(array $array): array",
            effect = {RANDOM, THROWS},
            doc = "The elements in random order, as a list.")
    static PhpArray shuffleArray(PhpObject self, PhpArray array) {
        return Shuffling.values(source(self), array);
    }

    @PhpMethod(
            sig = "public function shuffleBytes(string $bytes): string",
            effect = {RANDOM, THROWS},
            doc = "The bytes in random order.")
    static PhpString shuffleBytes(PhpObject self, PhpString bytes) {
        return Shuffling.bytes(source(self), bytes);
    }

    @PhpMethod(
            sig = "public function pickArrayKeys(array $array, int $num): array",
            effect = {RANDOM, THROWS},
            doc = "So many keys, in the array's order.")
    static PhpArray pickArrayKeys(PhpObject self, Request request, BuiltinCall call, PhpArray array, long num) {
        Object keys = Shuffling.keys(request, call, source(self), array, num);
        return keys instanceof PhpArray several ? several : PhpArray.ofList(keys);
    }
}
