package dev.parade.library.reflection;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;

/** An attribute. */
@PhpClass(
        sig = "class ReflectionAttribute implements Reflector",
        doc = "An attribute.",
        constants = {"int IS_INSTANCEOF = 2"},
        properties = {"public string $name"},
        attributes = {"Uncloneable", "NotSerializable"})
final class ReflectionAttributeClass {
    private ReflectionAttributeClass() {}

    private static ReflectedAttribute a(PhpObject self) {
        return Reflectors.of(self, ReflectedAttribute.class);
    }

    @PhpMethod(sig = "private function __construct(mixed ...$args)", effect = THROWS, doc = "Refuses.")
    static void construct(@SuppressWarnings("unused") PhpObject self, @SuppressWarnings("unused") Object[] args) {
        throw PhpErrors.error("Cannot directly instantiate ReflectionAttribute");
    }

    @PhpMethod(
            sig = "private function __clone(): void",
            effect = {},
            doc = "Refuses.")
    static void cloned(@SuppressWarnings("unused") PhpObject self) {}

    @PhpMethod(
            sig = "public function getName(): string",
            effect = {},
            doc = "The full name of its class.")
    static String getName(PhpObject self) {
        return a(self).name();
    }

    @PhpMethod(
            sig = "public function getTarget(): int",
            effect = {},
            doc = "What it stands on: one of the bits of Attribute.")
    static long getTarget(PhpObject self) {
        return a(self).target();
    }

    @PhpMethod(
            sig = "public function isRepeated(): bool",
            effect = {},
            doc = "Whether there is another one of its class there.")
    static boolean isRepeated(PhpObject self) {
        return a(self).repeated();
    }

    @PhpMethod(sig = "public function getArguments(): array", effect = UNKNOWN, doc = "The arguments.")
    static PhpArray getArguments(PhpObject self, Request request) {
        return a(self).arguments(request);
    }

    @PhpMethod(
            sig = "public function newInstance(): object",
            effect = UNKNOWN,
            doc = "The attribute as an object of its class.")
    static Object newInstance(PhpObject self, Request request) {
        return AttributeInstance.of(request, a(self));
    }

    @PhpMethod(sig = "public function __toString(): string", effect = UNKNOWN, doc = "A description of the attribute.")
    static String asText(PhpObject self, Request request) {
        return AttributeInstance.text(request, a(self));
    }
}
