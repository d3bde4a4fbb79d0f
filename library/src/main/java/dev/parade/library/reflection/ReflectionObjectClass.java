package dev.parade.library.reflection;

import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.values.PhpObject;

/** An object and its class. */
@PhpClass(sig = "class ReflectionObject extends ReflectionClass", doc = "An object and its class.")
final class ReflectionObjectClass {
    private ReflectionObjectClass() {}

    @PhpMethod(sig = "public function __construct(object $object)", effect = WRITES_OBJECT, doc = "Of an object.")
    static void construct(PhpObject self, PhpObject object) {
        Reflectors.set(self, new ReflectedClass(object.phpClass(), object));
    }
}
