package dev.parade.library.random;

import static dev.parade.catalog.Effect.RANDOM;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** Secure as a PHP class. */
@PhpClass(
        sig = "final class Random\\Engine\\Secure implements Random\\CryptoSafeEngine",
        doc = "A generator of random bytes.",
        attributes = "NotSerializable",
        hooks = SecureEngineClass.Hooks.class)
final class SecureEngineClass {
    private SecureEngineClass() {}

    /** The one generator serves every object. */
    public static final class Hooks implements BuiltinClass {
        @Override
        public void initialize(PhpObject object) {
            object.setNativeData(SecureSource.INSTANCE);
        }
    }

    @PhpMethod(
            sig = "public function generate(): string",
            effect = {RANDOM, WRITES_OBJECT},
            doc = "The next bytes.")
    static PhpString generate(PhpObject self) {
        return EngineObject.bytes(self);
    }
}
