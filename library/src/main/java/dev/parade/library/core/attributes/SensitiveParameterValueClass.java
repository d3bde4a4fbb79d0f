package dev.parade.library.core.attributes;

import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;

/** A value that dumps and traces do not show. */
@PhpClass(
        sig = "final class SensitiveParameterValue",
        doc = "A value that dumps and traces do not show.",
        attributes = {"StrictProperties", "NotSerializable"},
        properties = "private readonly mixed $value",
        hooks = SensitiveParameterValueClass.Hooks.class)
final class SensitiveParameterValueClass {
    private SensitiveParameterValueClass() {}

    /** Hides the value. */
    public static final class Hooks implements BuiltinClass {
        @Override
        public PhpArray properties(PhpObject object, Purpose purpose) {
            return new PhpArray();
        }
    }

    @PhpMethod(sig = "public function __construct(mixed $value)", effect = WRITES_OBJECT, doc = "Around a value.")
    static void construct(PhpObject self, Object value) {
        self.setProperty("value", value);
    }

    @PhpMethod(
            sig = "public function getValue(): mixed",
            effect = {},
            doc = "The value.")
    static Object getValue(PhpObject self) {
        return self.property("value");
    }

    @PhpMethod(
            sig = "public function __debugInfo(): array",
            effect = {},
            doc = "Nothing.")
    static PhpArray debugInfo(@SuppressWarnings("unused") PhpObject self) {
        return new PhpArray();
    }
}
