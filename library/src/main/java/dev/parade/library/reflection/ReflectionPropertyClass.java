package dev.parade.library.reflection;

import static dev.parade.catalog.Effect.INCLUDES;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.runtime.LazyObjects;
import dev.parade.interpreter.runtime.LazyState;
import dev.parade.interpreter.runtime.Properties;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.util.List;

/** A property. */
@PhpClass(
        sig = "class ReflectionProperty implements Reflector",
        doc = "A property.",
        constants = {
            "int IS_STATIC = 16",
            "int IS_READONLY = 128",
            "int IS_PUBLIC = 1",
            "int IS_PROTECTED = 2",
            "int IS_PRIVATE = 4",
            "int IS_ABSTRACT = 64",
            "int IS_PROTECTED_SET = 2048",
            "int IS_PRIVATE_SET = 4096",
            "int IS_VIRTUAL = 512",
            "int IS_FINAL = 32"
        },
        properties = {"public string $name", "public string $class"},
        attributes = {"Uncloneable", "NotSerializable"})
final class ReflectionPropertyClass {
    private ReflectionPropertyClass() {}

    private static ReflectedProperty p(PhpObject self) {
        return ReflectedProperty.of(self);
    }

    private static ReflectedType type(PhpObject self) {
        return p(self).info() == null ? null : ReflectedType.of(p(self).info().type());
    }

    @PhpMethod(
            sig = "private function __clone(): void",
            effect = {},
            doc = "Refuses.")
    static void cloned(@SuppressWarnings("unused") PhpObject self) {}

    @PhpMethod(
            sig = "public function __construct(object|string $class, string $property)",
            effect = {INCLUDES, THROWS, WRITES_OBJECT},
            doc = "A property of a class or object.")
    static void construct(PhpObject self, Request request, Object class_, PhpString property) {
        Reflectors.set(self, PropertyLookup.find(request, class_, property.toString()));
    }

    @PhpMethod(sig = "public function __toString(): string", effect = UNKNOWN, doc = "A description of the property.")
    static String asText(PhpObject self, Request request) {
        return PropertyText.of(request, p(self), "");
    }

    @PhpMethod(
            sig = "public function getName(): string",
            effect = {},
            doc = "The name.")
    static String getName(PhpObject self) {
        return p(self).name();
    }

    @PhpMethod(
            sig = "public function getValue(?object $object = null): mixed",
            effect = UNKNOWN,
            doc = "Its value in an object.")
    static Object getValue(PhpObject self, Request request, BuiltinCall call, PhpObject object) {
        return PropertyAccess.get(request, call, p(self), object);
    }

    @PhpMethod(
            sig = "public function setValue(mixed $objectOrValue = UNKNOWN, mixed $value = UNKNOWN): void",
            effect = UNKNOWN,
            doc = "Sets it in an object.")
    static void setValue(PhpObject self, Request request, Object objectOrValue, Object value) {
        PropertyAccess.set(request, p(self), objectOrValue, value);
    }

    @PhpMethod(
            sig = "public function getRawValue(object $object): mixed",
            effect = THROWS,
            doc = "The value behind its hooks.",
            since = "8.4")
    static Object getRawValue(PhpObject self, Request request, PhpObject object) {
        return PropertyAccess.getRaw(request, p(self), object);
    }

    @PhpMethod(
            sig = "public function setRawValue(object $object, mixed $value): void",
            effect = {THROWS, WRITES_OBJECT},
            doc = "Sets the value behind its hooks.",
            since = "8.4")
    static void setRawValue(PhpObject self, Request request, PhpObject object, Object value) {
        PropertyAccess.setRaw(request, p(self), object, value);
    }

    @PhpMethod(
            sig = "public function isInitialized(?object $object = null): bool",
            effect = THROWS,
            doc = "Whether it has a value in an object.")
    static boolean isInitialized(PhpObject self, Request request, BuiltinCall call, PhpObject object) {
        return PropertyAccess.isInitialized(request, call, p(self), object);
    }

    @PhpMethod(
            sig = "public function isPublic(): bool",
            effect = {},
            doc = "Whether it is public.")
    static boolean isPublic(PhpObject self) {
        return p(self).info() == null || p(self).info().isPublic();
    }

    @PhpMethod(
            sig = "public function isPrivate(): bool",
            effect = {},
            doc = "Whether it is private.")
    static boolean isPrivate(PhpObject self) {
        return p(self).is(Modifiers.PRIVATE);
    }

    @PhpMethod(
            sig = "public function isProtected(): bool",
            effect = {},
            doc = "Whether it is protected.")
    static boolean isProtected(PhpObject self) {
        return p(self).is(Modifiers.PROTECTED);
    }

    @PhpMethod(
            sig = "public function isPrivateSet(): bool",
            effect = {},
            doc = "Whether only its class may write it.",
            since = "8.4")
    static boolean isPrivateSet(PhpObject self) {
        return p(self).is(Modifiers.PRIVATE_SET);
    }

    @PhpMethod(
            sig = "public function isProtectedSet(): bool",
            effect = {},
            doc = "Whether only its class and subclasses may write it.",
            since = "8.4")
    static boolean isProtectedSet(PhpObject self) {
        return p(self).is(Modifiers.PROTECTED_SET)
                || p(self).is(Modifiers.READONLY)
                        && !p(self).is(Modifiers.PRIVATE_SET
                                | Modifiers.PUBLIC_SET
                                | Modifiers.PRIVATE
                                | Modifiers.PROTECTED);
    }

    @PhpMethod(
            sig = "public function isStatic(): bool",
            effect = {},
            doc = "Whether it is static.")
    static boolean isStatic(PhpObject self) {
        return p(self).isStatic();
    }

    @PhpMethod(
            sig = "public function isReadOnly(): bool",
            effect = {},
            doc = "Whether it is readonly.")
    static boolean isReadOnly(PhpObject self) {
        return p(self).is(Modifiers.READONLY);
    }

    @PhpMethod(
            sig = "public function isDefault(): bool",
            effect = {},
            doc = "Whether it is declared.")
    static boolean isDefault(PhpObject self) {
        return p(self).info() != null;
    }

    @PhpMethod(
            sig = "public function isDynamic(): bool",
            effect = {},
            doc = "Whether it is not declared.",
            since = "8.4")
    static boolean isDynamic(PhpObject self) {
        return p(self).info() == null;
    }

    @PhpMethod(
            sig = "public function isAbstract(): bool",
            effect = {},
            doc = "Whether it is abstract.",
            since = "8.4")
    static boolean isAbstract(PhpObject self) {
        return p(self).is(Modifiers.ABSTRACT);
    }

    @PhpMethod(
            sig = "public function isVirtual(): bool",
            effect = {},
            doc = "Whether it has no value of its own.",
            since = "8.4")
    static boolean isVirtual(PhpObject self) {
        return p(self).is(Modifiers.VIRTUAL);
    }

    @PhpMethod(
            sig = "public function isPromoted(): bool",
            effect = {},
            doc = "Whether it is a parameter of the constructor.")
    static boolean isPromoted(PhpObject self) {
        return p(self).is(Modifiers.PROMOTED);
    }

    @PhpMethod(
            sig = "public function isFinal(): bool",
            effect = {},
            doc = "Whether it is final.",
            since = "8.4")
    static boolean isFinal(PhpObject self) {
        return p(self).is(Modifiers.FINAL) || p(self).is(Modifiers.PRIVATE_SET);
    }

    @PhpMethod(
            sig = "public function getModifiers(): int",
            effect = {},
            doc = "Bits of its modifiers.")
    static long getModifiers(PhpObject self, Request request) {
        ReflectedProperty p = p(self);
        if (p.info() == null) {
            return Modifiers.PUBLIC;
        }
        boolean implied = request.level() >= 84
                && p.is(Modifiers.READONLY)
                && p.info().isPublic()
                && !p.is(Modifiers.PRIVATE_SET | Modifiers.PUBLIC_SET);
        return ReflectionModifiers.ofMember(p.info().flags())
                | (implied ? ReflectionModifiers.PROTECTED_SET : 0)
                | (p.is(Modifiers.PRIVATE_SET) ? ReflectionModifiers.FINAL : 0);
    }

    @PhpMethod(
            sig = "public function getDeclaringClass(): ReflectionClass",
            effect = {},
            doc = "The class that declares it.")
    static Object getDeclaringClass(PhpObject self, Request request) {
        return Reflectors.ofClass(request, p(self).declaringClass());
    }

    @PhpMethod(
            sig = "public function getMangledName(): string",
            effect = {},
            doc = "The name as an array made of an object has it.",
            since = "8.5")
    static String getMangledName(PhpObject self) {
        ReflectedProperty property = p(self);
        PropertyInfo info = property.info();
        if (info == null || info.isPublic()) {
            return property.name();
        }
        return "\0" + (info.isPrivate() ? info.declaringClass().name() : "*") + "\0" + property.name();
    }

    @PhpMethod(
            sig = "public function getDocComment(): string|false",
            effect = {},
            doc = "The doc comment.")
    static Object getDocComment(PhpObject self) {
        return DocComments.of(
                p(self).info() == null || p(self).info().declaration() == null
                        ? null
                        : p(self).info().declaration().docComment());
    }

    @PhpMethod(
            sig = "public function setAccessible(bool $accessible): void",
            effect = {},
            doc = "Nothing: all properties are accessible.",
            deprecated = "8.5: as it has no effect since PHP 8.1")
    static void setAccessible(
            @SuppressWarnings("unused") PhpObject self, @SuppressWarnings("unused") boolean accessible) {}

    @PhpMethod(
            sig = "public function getType(): ?ReflectionType",
            effect = {},
            doc = "Its type.")
    static Object getType(PhpObject self, Request request) {
        return Reflectors.ofType(request, type(self));
    }

    @PhpMethod(
            sig = "public function getSettableType(): ?ReflectionType",
            effect = {},
            doc = "What it can be set to.",
            since = "8.4")
    static Object getSettableType(PhpObject self, Request request) {
        return PropertyAccess.settableType(request, p(self));
    }

    @PhpMethod(
            sig = "public function hasType(): bool",
            effect = {},
            doc = "Whether it has a type.")
    static boolean hasType(PhpObject self) {
        return type(self) != null;
    }

    @PhpMethod(
            sig = "public function hasDefaultValue(): bool",
            effect = UNKNOWN,
            doc = "Whether new objects have a value in it.")
    static boolean hasDefaultValue(PhpObject self, Request request) {
        return p(self).defaultValue(request) != null;
    }

    @PhpMethod(
            sig = "public function getDefaultValue(): mixed",
            effect = UNKNOWN,
            doc = "The value that new objects have in it.")
    static Object getDefaultValue(PhpObject self, Request request) {
        Object value = p(self).defaultValue(request);
        if (value == null && request.level() >= 85) {
            request.deprecated("ReflectionProperty::getDefaultValue() for a property without a default value is"
                    + " deprecated, use ReflectionProperty::hasDefaultValue() to check if the default value exists");
        }
        return value;
    }

    @PhpMethod(
            sig = "public function hasHooks(): bool",
            effect = {},
            doc = "Whether it has hooks.",
            since = "8.4")
    static boolean hasHooks(PhpObject self) {
        return p(self).is(Modifiers.HOOKED);
    }

    @PhpMethod(
            sig = "public function getHooks(): array",
            effect = {},
            doc = "Its hooks by name.",
            since = "8.4")
    static PhpArray getHooks(PhpObject self, Request request) {
        PhpArray hooks = new PhpArray();
        for (String name : List.of("get", "set")) {
            MethodInfo hook = PropertyAccess.hook(p(self), name);
            if (hook != null) {
                hooks.put(PhpString.of(name), Reflectors.ofMethod(request, hook, p(self).declaringClass()));
            }
        }
        return hooks;
    }

    @PhpMethod(
            sig = "public function hasHook(PropertyHookType $type): bool",
            effect = {},
            doc = "Whether it has a hook.",
            since = "8.4")
    static boolean hasHook(PhpObject self, PhpObject type) {
        return PropertyAccess.hook(p(self), type.property("value").toString()) != null;
    }

    @PhpMethod(
            sig = "public function getHook(PropertyHookType $type): ?ReflectionMethod",
            effect = {},
            doc = "A hook.",
            since = "8.4")
    static Object getHook(PhpObject self, Request request, PhpObject type) {
        MethodInfo hook = PropertyAccess.hook(p(self), type.property("value").toString());
        return hook == null ? null : Reflectors.ofMethod(request, hook, p(self).declaringClass());
    }

    @PhpMethod(
            sig = "public function getAttributes(?string $name = null, int $flags = 0): array",
            effect = {INCLUDES, THROWS},
            doc = "Its attributes, of one name or class only.")
    static PhpArray getAttributes(PhpObject self, Request request, BuiltinCall call, PhpString name, long flags) {
        return ReflectedAttribute.list(request, call, ReflectedAttribute.ofProperty(p(self)), name, flags);
    }

    @PhpMethod(
            sig = "public function setRawValueWithoutLazyInitialization(object $object, mixed $value): void",
            effect = {THROWS, WRITES_OBJECT},
            doc = "Sets the value behind its hooks without initialising a lazy object.",
            since = "8.4")
    static void setRawValueWithoutLazyInitialization(
            PhpObject self, Request request, BuiltinCall call, PhpObject object, Object value) {
        PhpObject owner = LazyOptions.slotOwner(call, p(self), object);
        LazyObjects.writing(
                owner,
                Properties.find(owner.phpClass(), p(self).name(), p(self).scope()),
                () -> PropertyAccess.setRaw(request, p(self), owner, value));
    }

    @PhpMethod(
            sig = "public function skipLazyInitialization(object $object): void",
            effect = {THROWS, WRITES_OBJECT},
            doc = "Gives it its default without initialising a lazy object.",
            since = "8.4")
    static void skipLazyInitialization(PhpObject self, Request request, BuiltinCall call, PhpObject object) {
        PhpObject owner = LazyOptions.slotOwner(call, p(self), object);
        LazyObjects.skip(request, owner, Properties.find(owner.phpClass(), p(self).name(), p(self).scope()));
    }

    @PhpMethod(
            sig = "public function isLazy(object $object): bool",
            effect = THROWS,
            doc = "Whether it waits for a lazy object to be initialised.",
            since = "8.4")
    static boolean isLazy(PhpObject self, BuiltinCall call, PhpObject object) {
        LazyOptions.ofClass(call, object, p(self).declaringClass());
        if (p(self).info() == null || p(self).isStatic() || p(self).is(Modifiers.VIRTUAL)) {
            return false;
        }
        PhpObject owner = LazyObjects.instance(object);
        LazyState state = LazyState.of(owner);
        var info = Properties.find(owner.phpClass(), p(self).name(), p(self).scope());
        return state != null && !state.isRunning() && info != null && state.isLazy(info.slot());
    }
}
