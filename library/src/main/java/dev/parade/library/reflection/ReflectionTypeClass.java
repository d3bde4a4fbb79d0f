package dev.parade.library.reflection;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.values.PhpObject;

/** A declared type. */
@PhpClass(
        sig = "abstract class ReflectionType implements Stringable",
        doc = "A declared type.",
        attributes = {"Uncloneable", "NotSerializable"})
final class ReflectionTypeClass {
    private ReflectionTypeClass() {}

    @PhpMethod(
            sig = "private function __clone(): void",
            effect = {},
            doc = "Refuses.")
    static void cloned(@SuppressWarnings("unused") PhpObject self) {}

    @PhpMethod(
            sig = "public function allowsNull(): bool",
            effect = {},
            doc = "Whether null is accepted.")
    static boolean allowsNull(PhpObject self) {
        return ReflectedType.of(self).allowsNull();
    }

    @PhpMethod(
            sig = "public function __toString(): string",
            effect = {},
            doc = "The type as PHP shows it.")
    static String asText(PhpObject self) {
        return ReflectedType.of(self).text();
    }
}
