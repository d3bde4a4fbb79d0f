package dev.parade.library.reflection;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.values.PhpObject;

/** One type, or one type and null. */
@PhpClass(sig = "class ReflectionNamedType extends ReflectionType", doc = "One type, or one type and null.")
final class ReflectionNamedTypeClass {
    private ReflectionNamedTypeClass() {}

    @PhpMethod(
            sig = "public function getName(): string",
            effect = {},
            doc = "The type without the sign of null.")
    static String getName(PhpObject self) {
        return Reflectors.of(self, ReflectedType.Named.class).name();
    }

    @PhpMethod(
            sig = "public function isBuiltin(): bool",
            effect = {},
            doc = "Whether it is no class.")
    static boolean isBuiltin(PhpObject self) {
        return Reflectors.of(self, ReflectedType.Named.class).isBuiltin();
    }
}
