package dev.parade.library.reflection;

import static dev.parade.catalog.Effect.INCLUDES;
import static dev.parade.catalog.Effect.READS_STATIC;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;
import static dev.parade.catalog.Effect.WRITES_OBJECT;
import static dev.parade.catalog.Effect.WRITES_STATIC;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.classes.ConstantInfo;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PhpClass.Kind;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.runtime.LazyObjects;
import dev.parade.interpreter.runtime.LazyState;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.util.List;

/** A class, interface, trait or enum. */
@PhpClass(
        sig = "class ReflectionClass implements Reflector",
        doc = "A class, interface, trait or enum.",
        constants = {
            "int IS_IMPLICIT_ABSTRACT = 16",
            "int IS_EXPLICIT_ABSTRACT = 64",
            "int IS_FINAL = 32",
            "int IS_READONLY = 65536",
            "int SKIP_INITIALIZATION_ON_SERIALIZE = 8",
            "int SKIP_DESTRUCTOR = 16"
        },
        properties = {"public string $name"},
        attributes = {"Uncloneable", "NotSerializable"})
final class ReflectionClassClass {
    private ReflectionClassClass() {}

    private static dev.parade.interpreter.classes.PhpClass c(PhpObject self) {
        return ReflectedClass.of(self).phpClass();
    }

    private static boolean dynamic(ReflectedClass reflected, PhpString name) {
        return reflected.object() != null
                && reflected.object().dynamic() != null
                && reflected.object().dynamic().getKey(name) != null;
    }

    private static PhpArray names(List<dev.parade.interpreter.classes.PhpClass> classes) {
        PhpArray names = new PhpArray();
        for (var c : classes) {
            names.append(PhpString.of(c.name()));
        }
        return names;
    }

    private static PhpArray byName(Request request, List<dev.parade.interpreter.classes.PhpClass> classes) {
        PhpArray found = new PhpArray();
        for (var c : classes) {
            found.put(PhpString.of(c.name()), Reflectors.ofClass(request, c));
        }
        return found;
    }

    @PhpMethod(
            sig = "private function __clone(): void",
            effect = {},
            doc = "Refuses.")
    static void cloned(@SuppressWarnings("unused") PhpObject self) {}

    @PhpMethod(
            sig = "public function __construct(object|string $objectOrClass)",
            effect = {INCLUDES, THROWS, WRITES_OBJECT},
            doc = "The class of an object or of that name.")
    static void construct(PhpObject self, Request request, Object objectOrClass) {
        PhpObject object = objectOrClass instanceof PhpObject o ? o : null;
        Reflectors.set(self, new ReflectedClass(Reflectors.classOf(request, objectOrClass), object));
    }

    @PhpMethod(sig = "public function __toString(): string", effect = UNKNOWN, doc = "A description of the class.")
    static String asText(PhpObject self, Request request) {
        return ClassText.of(request, ReflectedClass.of(self), "");
    }

    @PhpMethod(
            sig = "public function getName(): string",
            effect = {},
            doc = "The full name.")
    static String getName(PhpObject self) {
        return c(self).name();
    }

    @PhpMethod(
            sig = "public function isInternal(): bool",
            effect = {},
            doc = "Whether it is builtin.")
    static boolean isInternal(PhpObject self) {
        return c(self).isInternal();
    }

    @PhpMethod(
            sig = "public function isUserDefined(): bool",
            effect = {},
            doc = "Whether the program declares it.")
    static boolean isUserDefined(PhpObject self) {
        return !c(self).isInternal();
    }

    @PhpMethod(
            sig = "public function isAnonymous(): bool",
            effect = {},
            doc = "Whether it has no name of its own.")
    static boolean isAnonymous(PhpObject self) {
        return c(self).name().contains("@anonymous");
    }

    @PhpMethod(
            sig = "public function isInstantiable(): bool",
            effect = {},
            doc = "Whether new works from outside.")
    static boolean isInstantiable(PhpObject self) {
        var c = c(self);
        return c.isInstantiable() && (c.constructor() == null || c.constructor().isPublic());
    }

    @PhpMethod(
            sig = "public function isCloneable(): bool",
            effect = {},
            doc = "Whether clone works from outside.")
    static boolean isCloneable(PhpObject self) {
        var c = c(self);
        return c.isInstantiable()
                && !c.isUncloneable()
                && (c.cloneMethod() == null || c.cloneMethod().isPublic());
    }

    @PhpMethod(
            sig = "public function getFileName(): string|false",
            effect = {},
            doc = "The file of the declaration.")
    static Object getFileName(PhpObject self) {
        return c(self).isInternal() ? (Object) false : PhpString.of(c(self).file());
    }

    @PhpMethod(
            sig = "public function getStartLine(): int|false",
            effect = {},
            doc = "The first line of the declaration.")
    static Object getStartLine(PhpObject self) {
        return c(self).isInternal() ? (Object) false : (Object) (long) c(self).line();
    }

    @PhpMethod(
            sig = "public function getEndLine(): int|false",
            effect = {},
            doc = "The last line of the declaration.")
    static Object getEndLine(PhpObject self) {
        return c(self).isInternal()
                ? (Object) false
                : (Object) (long) c(self).declaration().position().endLine();
    }

    @PhpMethod(
            sig = "public function getDocComment(): string|false",
            effect = {},
            doc = "The doc comment.")
    static Object getDocComment(PhpObject self) {
        return DocComments.of(
                c(self).isInternal() ? null : c(self).declaration().docComment());
    }

    @PhpMethod(
            sig = "public function getConstructor(): ?ReflectionMethod",
            effect = {},
            doc = "The constructor.")
    static Object getConstructor(PhpObject self, Request request) {
        return c(self).constructor() == null ? null : Reflectors.ofMethod(request, c(self).constructor(), c(self));
    }

    @PhpMethod(
            sig = "public function hasMethod(string $name): bool",
            effect = {},
            doc = "Whether there is a method.")
    static boolean hasMethod(PhpObject self, PhpString name) {
        return ReflectedClass.of(self).method(name.toString()) != null;
    }

    @PhpMethod(sig = "public function getMethod(string $name): ReflectionMethod", effect = THROWS, doc = "A method.")
    static Object getMethod(PhpObject self, Request request, PhpString name) {
        ReflectedFunction method = ReflectedClass.of(self).method(name.toString());
        if (method == null) {
            throw Reflectors.exception("Method " + c(self).name() + "::" + name + "() does not exist");
        }
        return Reflectors.ofFunction(request, method);
    }

    @PhpMethod(
            sig = "public function getMethods(?int $filter = null): array",
            effect = {},
            doc = "All methods, or those with one of the modifiers.")
    static PhpArray getMethods(PhpObject self, Request request, Long filter) {
        PhpArray methods = new PhpArray();
        ReflectedClass reflected = ReflectedClass.of(self);
        for (MethodInfo m : reflected.methods()) {
            if (ReflectionModifiers.passes(m.flags(), filter)) {
                methods.append(Reflectors.ofFunction(request, reflected.method(m.name())));
            }
        }
        return methods;
    }

    @PhpMethod(
            sig = "public function hasProperty(string $name): bool",
            effect = {},
            doc = "Whether there is a property.")
    static boolean hasProperty(PhpObject self, PhpString name) {
        ReflectedClass reflected = ReflectedClass.of(self);
        return reflected.property(name.toString()) != null || dynamic(reflected, name);
    }

    @PhpMethod(
            sig = "public function getProperty(string $name): ReflectionProperty",
            effect = {INCLUDES, THROWS},
            doc = "A property.")
    static Object getProperty(PhpObject self, Request request, PhpString name) {
        return PropertyLookup.inClass(request, ReflectedClass.of(self), name.toString());
    }

    @PhpMethod(
            sig = "public function getProperties(?int $filter = null): array",
            effect = {},
            doc = "All properties, or those with one of the modifiers.")
    static PhpArray getProperties(PhpObject self, Request request, Long filter) {
        PhpArray properties = new PhpArray();
        ReflectedClass reflected = ReflectedClass.of(self);
        for (PropertyInfo p : reflected.properties()) {
            if (ReflectionModifiers.passes(p.flags(), filter)) {
                properties.append(
                        Reflectors.ofProperty(request, new ReflectedProperty(reflected.phpClass(), p.name(), p)));
            }
        }
        if (reflected.object() != null && ReflectionModifiers.passes(Modifiers.PUBLIC, filter)) {
            PropertyLookup.addDynamic(request, reflected, properties);
        }
        return properties;
    }

    @PhpMethod(
            sig = "public function hasConstant(string $name): bool",
            effect = {},
            doc = "Whether there is a constant.")
    static boolean hasConstant(PhpObject self, PhpString name) {
        return c(self).constant(name.toString()) != null;
    }

    @PhpMethod(
            sig = "public function getConstants(?int $filter = null): array",
            effect = UNKNOWN,
            doc = "The values of all constants, or of those with one of the modifiers.")
    static PhpArray getConstants(PhpObject self, Request request, Long filter) {
        PhpArray constants = new PhpArray();
        for (ConstantInfo k : ReflectedClass.of(self).constants()) {
            if (ReflectionModifiers.passes(k.flags(), filter)) {
                constants.put(PhpString.of(k.name()), ReflectedClass.value(request, k));
            }
        }
        return constants;
    }

    @PhpMethod(
            sig = "public function getReflectionConstants(?int $filter = null): array",
            effect = {},
            doc = "All constants, or those with one of the modifiers.")
    static PhpArray getReflectionConstants(PhpObject self, Request request, Long filter) {
        PhpArray constants = new PhpArray();
        for (ConstantInfo k : ReflectedClass.of(self).constants()) {
            if (ReflectionModifiers.passes(k.flags(), filter)) {
                constants.append(Reflectors.ofConstant(request, k));
            }
        }
        return constants;
    }

    @PhpMethod(
            sig = "public function getConstant(string $name): mixed",
            effect = UNKNOWN,
            doc = "The value of a constant, false for none.")
    static Object getConstant(PhpObject self, Request request, PhpString name) {
        ConstantInfo k = c(self).constant(name.toString());
        if (k == null) {
            if (request.level() >= 85) {
                request.deprecated(
                        "ReflectionClass::getConstant() for a non-existent constant is deprecated, use ReflectionClass::hasConstant() to check if the constant exists");
            }
            return false;
        }
        return ReflectedClass.value(request, k);
    }

    @PhpMethod(
            sig = "public function getReflectionConstant(string $name): ReflectionClassConstant|false",
            effect = {},
            doc = "A constant.")
    static Object getReflectionConstant(PhpObject self, Request request, PhpString name) {
        ConstantInfo k = c(self).constant(name.toString());
        return k == null ? false : Reflectors.ofConstant(request, k);
    }

    @PhpMethod(
            sig = "public function getInterfaces(): array",
            effect = {},
            doc = "All interfaces by name.")
    static PhpArray getInterfaces(PhpObject self, Request request) {
        return byName(request, c(self).interfaces());
    }

    @PhpMethod(
            sig = "public function getInterfaceNames(): array",
            effect = {},
            doc = "The names of all interfaces.")
    static PhpArray getInterfaceNames(PhpObject self) {
        return names(c(self).interfaces());
    }

    @PhpMethod(
            sig = "public function isInterface(): bool",
            effect = {},
            doc = "Whether it is an interface.")
    static boolean isInterface(PhpObject self) {
        return c(self).kind() == Kind.INTERFACE;
    }

    @PhpMethod(
            sig = "public function getTraits(): array",
            effect = {},
            doc = "The traits it uses itself, by name.")
    static PhpArray getTraits(PhpObject self, Request request) {
        return byName(request, c(self).traits());
    }

    @PhpMethod(
            sig = "public function getTraitNames(): array",
            effect = {},
            doc = "The names of the traits it uses itself.")
    static PhpArray getTraitNames(PhpObject self) {
        return names(c(self).traits());
    }

    @PhpMethod(
            sig = "public function getTraitAliases(): array",
            effect = {},
            doc = "Other names of methods of traits, with what they mean.")
    static PhpArray getTraitAliases(PhpObject self) {
        return TraitAliases.of(c(self));
    }

    @PhpMethod(
            sig = "public function isTrait(): bool",
            effect = {},
            doc = "Whether it is a trait.")
    static boolean isTrait(PhpObject self) {
        return c(self).kind() == Kind.TRAIT;
    }

    @PhpMethod(
            sig = "public function isEnum(): bool",
            effect = {},
            doc = "Whether it is an enum.")
    static boolean isEnum(PhpObject self) {
        return c(self).kind() == Kind.ENUM;
    }

    @PhpMethod(
            sig = "public function isAbstract(): bool",
            effect = {},
            doc = "Whether it is abstract or has abstract methods.")
    static boolean isAbstract(PhpObject self) {
        var c = c(self);
        return c.isAbstract() || c.methods().stream().anyMatch(MethodInfo::isAbstract);
    }

    @PhpMethod(
            sig = "public function isFinal(): bool",
            effect = {},
            doc = "Whether it is final.")
    static boolean isFinal(PhpObject self) {
        return c(self).isFinal();
    }

    @PhpMethod(
            sig = "public function isReadOnly(): bool",
            effect = {},
            doc = "Whether it is readonly.")
    static boolean isReadOnly(PhpObject self) {
        return (c(self).flags() & Modifiers.READONLY) != 0;
    }

    @PhpMethod(
            sig = "public function getModifiers(): int",
            effect = {},
            doc = "Bits of the modifiers of the class itself.")
    static long getModifiers(PhpObject self) {
        var c = c(self);
        return (c.isAbstract() && c.kind() == Kind.CLASS ? ReflectionModifiers.ABSTRACT : 0)
                | (c.isFinal() ? ReflectionModifiers.FINAL : 0)
                | ((c.flags() & Modifiers.READONLY) != 0 ? ReflectionModifiers.READONLY_CLASS : 0);
    }

    @PhpMethod(
            sig = "public function isInstance(object $object): bool",
            effect = {},
            doc = "Whether an object has the class.")
    static boolean isInstance(PhpObject self, PhpObject object) {
        return object.phpClass().isSubclassOf(c(self));
    }

    @PhpMethod(
            sig = "public function newInstance(mixed ...$args): object",
            effect = UNKNOWN,
            doc = "A new object, made with these arguments.")
    static Object newInstance(PhpObject self, Request request, Object[] args) {
        return Invocation.construct(request, c(self), PhpArray.ofList(args));
    }

    @PhpMethod(
            sig = "public function newInstanceWithoutConstructor(): object",
            effect = THROWS,
            doc = "A new object, its constructor not called.")
    static Object newInstanceWithoutConstructor(PhpObject self, Request request) {
        var c = c(self);
        if (c.isInternal() && c.isFinal() && c.builtin() != null) {
            throw Reflectors.exception(
                    "Class " + c.name()
                            + " is an internal class marked as final that cannot be instantiated without invoking its constructor");
        }
        return request.instantiate(c);
    }

    @PhpMethod(
            sig = "public function newInstanceArgs(array $args = []): ?object",
            effect = UNKNOWN,
            doc = "A new object, made with the arguments in an array.")
    static Object newInstanceArgs(PhpObject self, Request request, PhpArray args) {
        return Invocation.construct(request, c(self), args);
    }

    @PhpMethod(
            sig = "public function getParentClass(): ReflectionClass|false",
            effect = {},
            doc = "The parent class.")
    static Object getParentClass(PhpObject self, Request request) {
        return c(self).parent() == null ? false : Reflectors.ofClass(request, c(self).parent());
    }

    @PhpMethod(
            sig = "public function isSubclassOf(ReflectionClass|string $class): bool",
            effect = {INCLUDES, THROWS},
            doc = "Whether it extends or implements a class.")
    static boolean isSubclassOf(PhpObject self, Request request, Object class_) {
        var other = Reflectors.classOfReflector(request, class_, "Class");
        return c(self) != other && c(self).isSubclassOf(other);
    }

    @PhpMethod(
            sig = "public function getStaticProperties(): ?array",
            effect = {READS_STATIC, UNKNOWN},
            doc = "The values of all static properties.")
    static Object getStaticProperties(PhpObject self, Request request) {
        return StaticValues.all(request, ReflectedClass.of(self));
    }

    @PhpMethod(
            sig = "public function getStaticPropertyValue(string $name, mixed $default = UNKNOWN): mixed",
            effect = {READS_STATIC, UNKNOWN},
            doc = "The value of a static property.")
    static Object getStaticPropertyValue(PhpObject self, Request request, PhpString name, Object default_) {
        return StaticValues.get(request, c(self), name.toString(), default_);
    }

    @PhpMethod(
            sig = "public function setStaticPropertyValue(string $name, mixed $value): void",
            effect = WRITES_STATIC,
            doc = "Sets a static property.")
    static void setStaticPropertyValue(PhpObject self, Request request, PhpString name, Object value) {
        StaticValues.set(request, c(self), name.toString(), value);
    }

    @PhpMethod(
            sig = "public function getDefaultProperties(): array",
            effect = UNKNOWN,
            doc = "The initial values of all properties.")
    static PhpArray getDefaultProperties(PhpObject self, Request request) {
        return StaticValues.defaults(request, ReflectedClass.of(self));
    }

    @PhpMethod(
            sig = "public function isIterable(): bool",
            effect = {},
            doc = "Whether foreach works on its objects as the class decides.",
            aliases = "isIterateable")
    static boolean isIterable(PhpObject self) {
        return c(self).isInstantiable() && c(self).isSubclassOfLower("traversable");
    }

    @PhpMethod(
            sig = "public function implementsInterface(ReflectionClass|string $interface): bool",
            effect = {INCLUDES, THROWS},
            doc = "Whether it implements an interface.")
    static boolean implementsInterface(PhpObject self, Request request, Object interface_) {
        var other = Reflectors.classOfReflector(request, interface_, "Interface");
        if (other.kind() != Kind.INTERFACE) {
            throw Reflectors.exception(other.name() + " is not an interface");
        }
        return c(self).isSubclassOf(other);
    }

    @PhpMethod(
            sig = "public function getExtension(): ?ReflectionExtension",
            effect = {},
            doc = "The extension it belongs to.")
    static Object getExtension(PhpObject self, Request request) {
        return ExtensionNames.reflector(request, c(self).isInternal() ? ExtensionNames.ofClass(c(self).name()) : null);
    }

    @PhpMethod(
            sig = "public function getExtensionName(): string|false",
            effect = {},
            doc = "The name of the extension it belongs to.")
    static Object getExtensionName(PhpObject self) {
        return c(self).isInternal() ? PhpString.of(ExtensionNames.ofClass(c(self).name())) : (Object) false;
    }

    @PhpMethod(
            sig = "public function inNamespace(): bool",
            effect = {},
            doc = "Whether it is in a namespace.")
    static boolean inNamespace(PhpObject self) {
        return c(self).name().indexOf('\\') > 0;
    }

    @PhpMethod(
            sig = "public function getNamespaceName(): string",
            effect = {},
            doc = "Its namespace.")
    static String getNamespaceName(PhpObject self) {
        return c(self).name().substring(0, Math.max(0, c(self).name().lastIndexOf('\\')));
    }

    @PhpMethod(
            sig = "public function getShortName(): string",
            effect = {},
            doc = "The name without the namespace.")
    static String getShortName(PhpObject self) {
        return c(self).shortName();
    }

    @PhpMethod(
            sig = "public function getAttributes(?string $name = null, int $flags = 0): array",
            effect = {INCLUDES, THROWS},
            doc = "Its attributes, of one name or class only.")
    static PhpArray getAttributes(PhpObject self, Request request, BuiltinCall call, PhpString name, long flags) {
        return ReflectedAttribute.list(request, call, ReflectedAttribute.ofClass(request, c(self)), name, flags);
    }

    // ---- lazy objects

    private static PhpObject lazy(
            PhpObject self, Request request, BuiltinCall call, PhpCallable initializer, long options, boolean proxy) {
        LazyOptions.check(call, options, 2);
        if ((options & LazyState.SKIP_DESTRUCTOR) != 0) {
            throw Reflectors.exception(
                    call.name() + "(): Argument #2 ($options) does not accept ReflectionClass::SKIP_DESTRUCTOR");
        }
        return LazyObjects.create(request, c(self), proxy, initializer, (int) options);
    }

    @PhpMethod(
            sig = "public function newLazyGhost(callable $initializer, int $options = 0): object",
            effect = UNKNOWN,
            doc = "An object that the function fills in when it is first used.",
            since = "8.4")
    static PhpObject newLazyGhost(
            PhpObject self, Request request, BuiltinCall call, PhpCallable initializer, long options) {
        return lazy(self, request, call, initializer, options, false);
    }

    @PhpMethod(
            sig = "public function newLazyProxy(callable $factory, int $options = 0): object",
            effect = UNKNOWN,
            doc = "An object that stands for the one that the function makes at first use.",
            since = "8.4")
    static PhpObject newLazyProxy(
            PhpObject self, Request request, BuiltinCall call, PhpCallable factory, long options) {
        return lazy(self, request, call, factory, options, true);
    }

    private static void reset(
            PhpObject self,
            Request request,
            BuiltinCall call,
            PhpObject object,
            PhpCallable initializer,
            long options,
            boolean proxy) {
        LazyOptions.ofClass(call, object, c(self));
        LazyOptions.check(call, options, 3);
        if (LazyObjects.isUninitialized(object)) {
            throw Reflectors.exception("Object is already lazy");
        }
        LazyObjects.reset(request, object, c(self), proxy, initializer, (int) options);
    }

    @PhpMethod(
            sig = "public function resetAsLazyGhost(object $object, callable $initializer, int $options = 0): void",
            effect = UNKNOWN,
            doc = "Makes an object one that the function fills in when it is first used.",
            since = "8.4")
    static void resetAsLazyGhost(
            PhpObject self,
            Request request,
            BuiltinCall call,
            PhpObject object,
            PhpCallable initializer,
            long options) {
        reset(self, request, call, object, initializer, options, false);
    }

    @PhpMethod(
            sig = "public function resetAsLazyProxy(object $object, callable $factory, int $options = 0): void",
            effect = UNKNOWN,
            doc = "Makes an object one that stands for what the function makes at first use.",
            since = "8.4")
    static void resetAsLazyProxy(
            PhpObject self, Request request, BuiltinCall call, PhpObject object, PhpCallable factory, long options) {
        reset(self, request, call, object, factory, options, true);
    }

    @PhpMethod(
            sig = "public function initializeLazyObject(object $object): object",
            effect = UNKNOWN,
            doc = "Initialises a lazy object; what its properties are read from then.",
            since = "8.4")
    static PhpObject initializeLazyObject(PhpObject self, Request request, BuiltinCall call, PhpObject object) {
        LazyOptions.ofClass(call, object, c(self));
        if (LazyObjects.isUninitialized(object)) {
            LazyObjects.initialize(request, object);
        }
        return LazyOptions.instance(object);
    }

    @PhpMethod(
            sig = "public function isUninitializedLazyObject(object $object): bool",
            effect = THROWS,
            doc = "Whether an object is lazy and was not used yet.",
            since = "8.4")
    static boolean isUninitializedLazyObject(PhpObject self, BuiltinCall call, PhpObject object) {
        LazyOptions.ofClass(call, object, c(self));
        return LazyObjects.isUninitialized(object);
    }

    @PhpMethod(
            sig = "public function markLazyObjectAsInitialized(object $object): object",
            effect = {THROWS, WRITES_OBJECT},
            doc = "Ends an object's laziness without calling its function.",
            since = "8.4")
    static PhpObject markLazyObjectAsInitialized(PhpObject self, Request request, BuiltinCall call, PhpObject object) {
        LazyOptions.ofClass(call, object, c(self));
        if (LazyObjects.isUninitialized(object)) {
            LazyObjects.markInitialized(request, object);
        }
        return LazyOptions.instance(object);
    }

    @PhpMethod(
            sig = "public function getLazyInitializer(object $object): ?callable",
            effect = THROWS,
            doc = "The function that an object waits to call; null when it is not lazy.",
            since = "8.4")
    static Object getLazyInitializer(PhpObject self, BuiltinCall call, PhpObject object) {
        LazyOptions.ofClass(call, object, c(self));
        return LazyObjects.isUninitialized(object)
                ? LazyState.of(object).initializer().value()
                : null;
    }
}
