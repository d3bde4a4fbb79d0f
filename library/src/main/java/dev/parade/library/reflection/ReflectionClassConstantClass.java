package dev.parade.library.reflection;

import static dev.parade.catalog.Effect.INCLUDES;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.ConstantInfo;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** A constant of a class. */
@PhpClass(
        sig = "class ReflectionClassConstant implements Reflector",
        doc = "A constant of a class.",
        constants = {"int IS_PUBLIC = 1", "int IS_PROTECTED = 2", "int IS_PRIVATE = 4", "int IS_FINAL = 32"},
        properties = {"public string $name", "public string $class"},
        attributes = {"Uncloneable", "NotSerializable"})
final class ReflectionClassConstantClass {
    private ReflectionClassConstantClass() {}

    private static ConstantInfo k(PhpObject self) {
        return ReflectedConstant.of(self);
    }

    /** The constant of a class; throws PHP's exception if there is none. */
    static ConstantInfo find(Request request, Object objectOrClass, String name) {
        var c = Reflectors.classOf(request, objectOrClass);
        ConstantInfo found = c.constant(name);
        if (found == null) {
            throw Reflectors.exception("Constant " + c.name() + "::" + name + " does not exist");
        }
        return found;
    }

    @PhpMethod(
            sig = "private function __clone(): void",
            effect = {},
            doc = "Refuses.")
    static void cloned(@SuppressWarnings("unused") PhpObject self) {}

    @PhpMethod(
            sig = "public function __construct(object|string $class, string $constant)",
            effect = {INCLUDES, THROWS, WRITES_OBJECT},
            doc = "A constant of a class or object.")
    static void construct(PhpObject self, Request request, Object class_, PhpString constant) {
        Reflectors.set(self, new ReflectedConstant(find(request, class_, constant.toString())));
    }

    @PhpMethod(sig = "public function __toString(): string", effect = UNKNOWN, doc = "A description of the constant.")
    static String asText(PhpObject self, Request request) {
        return ConstantText.of(request, k(self), "");
    }

    @PhpMethod(
            sig = "public function getName(): string",
            effect = {},
            doc = "The name.")
    static String getName(PhpObject self) {
        return k(self).name();
    }

    @PhpMethod(sig = "public function getValue(): mixed", effect = UNKNOWN, doc = "The value.")
    static Object getValue(PhpObject self, Request request) {
        return ReflectedClass.value(request, k(self));
    }

    @PhpMethod(
            sig = "public function isPublic(): bool",
            effect = {},
            doc = "Whether it is public.")
    static boolean isPublic(PhpObject self) {
        return !k(self).isPrivate() && !k(self).isProtected();
    }

    @PhpMethod(
            sig = "public function isPrivate(): bool",
            effect = {},
            doc = "Whether it is private.")
    static boolean isPrivate(PhpObject self) {
        return k(self).isPrivate();
    }

    @PhpMethod(
            sig = "public function isProtected(): bool",
            effect = {},
            doc = "Whether it is protected.")
    static boolean isProtected(PhpObject self) {
        return k(self).isProtected();
    }

    @PhpMethod(
            sig = "public function isFinal(): bool",
            effect = {},
            doc = "Whether it is final.")
    static boolean isFinal(PhpObject self) {
        return (k(self).flags() & Modifiers.FINAL) != 0;
    }

    @PhpMethod(
            sig = "public function getModifiers(): int",
            effect = {},
            doc = "Bits of its modifiers.")
    static long getModifiers(PhpObject self) {
        return ReflectionModifiers.ofMember(k(self).flags());
    }

    @PhpMethod(
            sig = "public function getDeclaringClass(): ReflectionClass",
            effect = {},
            doc = "The class that declares it.")
    static Object getDeclaringClass(PhpObject self, Request request) {
        return Reflectors.ofClass(request, k(self).declaringClass());
    }

    @PhpMethod(
            sig = "public function getDocComment(): string|false",
            effect = {},
            doc = "The doc comment.")
    static Object getDocComment(PhpObject self) {
        return DocComments.of(k(self).docComment());
    }

    @PhpMethod(
            sig = "public function isEnumCase(): bool",
            effect = {},
            doc = "Whether it is a case of an enum.")
    static boolean isEnumCase(PhpObject self) {
        return k(self).enumCase();
    }

    @PhpMethod(
            sig = "public function isDeprecated(): bool",
            effect = {},
            doc = "Whether it is deprecated.",
            since = "8.4")
    static boolean isDeprecated(PhpObject self) {
        return Deprecations.hasAttribute(k(self).attributes());
    }

    @PhpMethod(
            sig = "public function hasType(): bool",
            effect = {},
            doc = "Whether it has a type.",
            since = "8.3")
    static boolean hasType(PhpObject self) {
        return k(self).type() != null;
    }

    @PhpMethod(
            sig = "public function getType(): ?ReflectionType",
            effect = {},
            doc = "Its type.",
            since = "8.3")
    static Object getType(PhpObject self, Request request) {
        return Reflectors.ofType(request, ReflectedType.of(k(self).type()));
    }

    @PhpMethod(
            sig = "public function getAttributes(?string $name = null, int $flags = 0): array",
            effect = {INCLUDES, THROWS},
            doc = "Its attributes, of one name or class only.")
    static PhpArray getAttributes(PhpObject self, Request request, BuiltinCall call, PhpString name, long flags) {
        return ReflectedAttribute.list(request, call, ReflectedAttribute.ofConstant(k(self)), name, flags);
    }
}
