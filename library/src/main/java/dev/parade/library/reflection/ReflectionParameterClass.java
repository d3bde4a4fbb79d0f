package dev.parade.library.reflection;

import static dev.parade.catalog.Effect.INCLUDES;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** A parameter. */
@PhpClass(
        sig = "class ReflectionParameter implements Reflector",
        doc = "A parameter.",
        properties = {"public string $name"},
        attributes = {"Uncloneable", "NotSerializable"})
final class ReflectionParameterClass {
    private ReflectionParameterClass() {}

    private static ReflectedParameter p(PhpObject self) {
        return ReflectedParameter.of(self);
    }

    private static ReflectedParameter needDefault(PhpObject self) {
        if (!p(self).hasDefault()) {
            throw Reflectors.exception("Internal error: Failed to retrieve the default value");
        }
        return p(self);
    }

    @PhpMethod(
            sig = "private function __clone(): void",
            effect = {},
            doc = "Refuses.")
    static void cloned(@SuppressWarnings("unused") PhpObject self) {}

    @PhpMethod(
            sig = "public function __construct($function, int|string $param)",
            effect = {INCLUDES, THROWS, WRITES_OBJECT},
            doc = "A parameter of a function, by name or position.")
    static void construct(PhpObject self, Request request, BuiltinCall call, Object function, Object param) {
        ReflectedParameter found = ParameterLookup.find(request, call, function, param);
        self.setProperty("name", PhpString.of(found.name()));
        self.setNativeData(found);
    }

    @PhpMethod(sig = "public function __toString(): string", effect = UNKNOWN, doc = "A description of the parameter.")
    static String asText(PhpObject self, Request request) {
        return ParameterText.of(request, p(self));
    }

    @PhpMethod(
            sig = "public function getName(): string",
            effect = {},
            doc = "The name.")
    static String getName(PhpObject self) {
        return p(self).name();
    }

    @PhpMethod(
            sig = "public function isPassedByReference(): bool",
            effect = {},
            doc = "Whether it is taken by reference.")
    static boolean isPassedByReference(PhpObject self) {
        return p(self).isByReference();
    }

    @PhpMethod(
            sig = "public function canBePassedByValue(): bool",
            effect = {},
            doc = "Whether it may be a value.")
    static boolean canBePassedByValue(PhpObject self) {
        return !p(self).isByReference()
                || p(self).owner().function() instanceof Builtin b && b.prefersRef(p(self).position());
    }

    @PhpMethod(
            sig = "public function getDeclaringFunction(): ReflectionFunctionAbstract",
            effect = {},
            doc = "The function.")
    static Object getDeclaringFunction(PhpObject self, Request request) {
        return Reflectors.ofFunction(request, p(self).owner());
    }

    @PhpMethod(
            sig = "public function getDeclaringClass(): ?ReflectionClass",
            effect = {},
            doc = "The class of the method.")
    static Object getDeclaringClass(PhpObject self, Request request) {
        var c = p(self).owner().scope();
        return c == null ? null : Reflectors.ofClass(request, c);
    }

    @PhpMethod(
            sig = "public function getClass(): ?ReflectionClass",
            effect = {INCLUDES, THROWS},
            doc = "The class that is its type.",
            deprecated = "8.0: use ReflectionParameter::getType() instead")
    static Object getClass(PhpObject self, Request request) {
        return ParameterLookup.typeClass(request, p(self));
    }

    @PhpMethod(
            sig = "public function hasType(): bool",
            effect = {},
            doc = "Whether it has a type.")
    static boolean hasType(PhpObject self) {
        return p(self).type() != null;
    }

    @PhpMethod(
            sig = "public function getType(): ?ReflectionType",
            effect = {},
            doc = "Its type.")
    static Object getType(PhpObject self, Request request) {
        return Reflectors.ofType(request, p(self).type());
    }

    @PhpMethod(
            sig = "public function isArray(): bool",
            effect = {},
            doc = "Whether its type is array.",
            deprecated = "8.0: use ReflectionParameter::getType() instead")
    static boolean isArray(PhpObject self) {
        return p(self).type() instanceof ReflectedType.Named n && n.name().equals("array");
    }

    @PhpMethod(
            sig = "public function isCallable(): bool",
            effect = {},
            doc = "Whether its type is callable.",
            deprecated = "8.0: use ReflectionParameter::getType() instead")
    static boolean isCallable(PhpObject self) {
        return p(self).type() instanceof ReflectedType.Named n && n.name().equals("callable");
    }

    @PhpMethod(
            sig = "public function allowsNull(): bool",
            effect = {},
            doc = "Whether it takes null.")
    static boolean allowsNull(PhpObject self) {
        return p(self).type() == null || p(self).type().allowsNull();
    }

    @PhpMethod(
            sig = "public function getPosition(): int",
            effect = {},
            doc = "Its position, from 0.")
    static long getPosition(PhpObject self) {
        return p(self).position();
    }

    @PhpMethod(
            sig = "public function isOptional(): bool",
            effect = {},
            doc = "Whether it may be left out.")
    static boolean isOptional(PhpObject self) {
        return p(self).isOptional();
    }

    @PhpMethod(
            sig = "public function isDefaultValueAvailable(): bool",
            effect = {},
            doc = "Whether it has a default.")
    static boolean isDefaultValueAvailable(PhpObject self) {
        return p(self).hasDefault();
    }

    @PhpMethod(sig = "public function getDefaultValue(): mixed", effect = UNKNOWN, doc = "The default.")
    static Object getDefaultValue(PhpObject self, Request request) {
        return needDefault(self).defaultValue(request);
    }

    @PhpMethod(
            sig = "public function isDefaultValueConstant(): bool",
            effect = THROWS,
            doc = "Whether the default is a constant.")
    static boolean isDefaultValueConstant(PhpObject self, Request request) {
        return needDefault(self).defaultConstant(request) != null;
    }

    @PhpMethod(
            sig = "public function getDefaultValueConstantName(): ?string",
            effect = THROWS,
            doc = "The name of the constant that is the default.")
    static Object getDefaultValueConstantName(PhpObject self, Request request) {
        var name = needDefault(self).defaultConstant(request);
        return name == null ? null : PhpString.of(name);
    }

    @PhpMethod(
            sig = "public function isVariadic(): bool",
            effect = {},
            doc = "Whether it takes all further arguments.")
    static boolean isVariadic(PhpObject self) {
        return p(self).isVariadic();
    }

    @PhpMethod(
            sig = "public function isPromoted(): bool",
            effect = {},
            doc = "Whether it is a property, too.")
    static boolean isPromoted(PhpObject self) {
        return p(self).syntax() != null
                && (p(self).syntax().modifiers() != 0
                        || !p(self).syntax().hooks().isEmpty());
    }

    @PhpMethod(
            sig = "public function getAttributes(?string $name = null, int $flags = 0): array",
            effect = {INCLUDES, THROWS},
            doc = "Its attributes, of one name or class only.")
    static PhpArray getAttributes(PhpObject self, Request request, BuiltinCall call, PhpString name, long flags) {
        return ReflectedAttribute.list(request, call, ReflectedAttribute.ofParameter(p(self)), name, flags);
    }
}
