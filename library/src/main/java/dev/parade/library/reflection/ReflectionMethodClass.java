package dev.parade.library.reflection;

import static dev.parade.catalog.Effect.INCLUDES;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.functions.ClosureBinding;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** A method. */
@PhpClass(
        sig = "class ReflectionMethod extends ReflectionFunctionAbstract",
        doc = "A method.",
        constants = {
            "int IS_STATIC = 16",
            "int IS_PUBLIC = 1",
            "int IS_PROTECTED = 2",
            "int IS_PRIVATE = 4",
            "int IS_ABSTRACT = 64",
            "int IS_FINAL = 32"
        },
        properties = {"public string $class"})
final class ReflectionMethodClass {
    private ReflectionMethodClass() {}

    private static ReflectedFunction f(PhpObject self) {
        return ReflectedFunction.of(self);
    }

    private static MethodInfo m(PhpObject self) {
        return f(self).method();
    }

    private static String label(PhpObject self) {
        return m(self).declaringClass().name() + "::" + m(self).name() + "()";
    }

    private static void check(PhpObject self, PhpObject object) {
        if (object == null) {
            throw Reflectors.exception("Trying to invoke non static method " + label(self) + " without an object");
        }
        if (!object.phpClass().isSubclassOf(m(self).declaringClass())) {
            throw Reflectors.exception("Given object is not an instance of the class this method was declared in");
        }
    }

    private static Object run(PhpObject self, Request request, PhpObject object, PhpArray args) {
        if (m(self).isAbstract()) {
            throw Reflectors.exception("Trying to invoke abstract method " + label(self));
        }
        ReflectedFunction f = f(self);
        if (m(self).isStatic()) {
            return Invocation.call(request, f.function(), null, f.reflected(), args);
        }
        check(self, object);
        if (f.closure() != null && object instanceof PhpClosure closure) {
            return Invocation.call(request, closure.function(), closure, closure.self(), args);
        }
        return Invocation.call(request, f.function(), null, object, args);
    }

    @PhpMethod(
            sig = "public function __construct(object|string $objectOrMethod, ?string $method = null)",
            effect = {INCLUDES, THROWS, WRITES_OBJECT},
            doc = "A method of a class or object.")
    static void construct(PhpObject self, Request request, BuiltinCall call, Object objectOrMethod, PhpString method) {
        if (method == null) {
            if (!(objectOrMethod instanceof PhpString)) {
                throw ArgumentErrors.typeError(
                        call, 0, "must be of type string, " + PhpErrors.valueName(objectOrMethod) + " given");
            }
            if (request.level() >= 84) {
                request.deprecated(
                        "Calling ReflectionMethod::__construct() with 1 argument is deprecated, use ReflectionMethod::createFromMethodName() instead");
            }
        }
        Reflectors.set(request, self, MethodLookup.find(request, call, objectOrMethod, method));
    }

    @PhpMethod(
            sig = "public static function createFromMethodName(string $method): static",
            effect = {INCLUDES, THROWS, WRITES_OBJECT},
            doc = "A method of a text like Class::method.",
            since = "8.3")
    static Object createFromMethodName(
            dev.parade.interpreter.classes.PhpClass called, Request request, BuiltinCall call, PhpString method) {
        PhpObject made = request.instantiate(called);
        Reflectors.set(request, made, MethodLookup.find(request, call, method, null));
        return made;
    }

    @PhpMethod(sig = "public function __toString(): string", effect = UNKNOWN, doc = "A description of the method.")
    static String asText(PhpObject self, Request request) {
        return FunctionText.of(request, f(self), "");
    }

    @PhpMethod(
            sig = "public function isPublic(): bool",
            effect = {},
            doc = "Whether it is public.")
    static boolean isPublic(PhpObject self) {
        return m(self).isPublic();
    }

    @PhpMethod(
            sig = "public function isPrivate(): bool",
            effect = {},
            doc = "Whether it is private.")
    static boolean isPrivate(PhpObject self) {
        return m(self).isPrivate();
    }

    @PhpMethod(
            sig = "public function isProtected(): bool",
            effect = {},
            doc = "Whether it is protected.")
    static boolean isProtected(PhpObject self) {
        return m(self).isProtected();
    }

    @PhpMethod(
            sig = "public function isAbstract(): bool",
            effect = {},
            doc = "Whether it is abstract.")
    static boolean isAbstract(PhpObject self) {
        return m(self).isAbstract();
    }

    @PhpMethod(
            sig = "public function isFinal(): bool",
            effect = {},
            doc = "Whether it is final.")
    static boolean isFinal(PhpObject self) {
        return m(self).isFinal();
    }

    @PhpMethod(
            sig = "public function isConstructor(): bool",
            effect = {},
            doc = "Whether it is the constructor.")
    static boolean isConstructor(PhpObject self) {
        return m(self).name().equalsIgnoreCase("__construct");
    }

    @PhpMethod(
            sig = "public function isDestructor(): bool",
            effect = {},
            doc = "Whether it is the destructor.")
    static boolean isDestructor(PhpObject self) {
        return m(self).name().equalsIgnoreCase("__destruct");
    }

    @PhpMethod(
            sig = "public function getClosure(?object $object = null): Closure",
            effect = THROWS,
            doc = "The method as a closure.")
    static Object getClosure(PhpObject self, Request request, PhpObject object) {
        ReflectedFunction f = f(self);
        if (m(self).isStatic()) {
            return ClosureBinding.make(request, f.function(), m(self).declaringClass());
        }
        check(self, object);
        if (f.closure() != null) {
            return f.closure();
        }
        return ClosureBinding.make(request, f.function(), object);
    }

    @PhpMethod(
            sig = "public function getModifiers(): int",
            effect = {},
            doc = "Bits of its modifiers.")
    static long getModifiers(PhpObject self) {
        return ReflectionModifiers.ofMember(m(self).flags());
    }

    @PhpMethod(
            sig = "public function invoke(?object $object = null, mixed ...$args): mixed",
            effect = UNKNOWN,
            doc = "Calls it on an object.")
    static Object invoke(PhpObject self, Request request, PhpObject object, Object[] args) {
        return run(self, request, object, PhpArray.ofList(args));
    }

    @PhpMethod(
            sig = "public function invokeArgs(?object $object = null, array $args = []): mixed",
            effect = UNKNOWN,
            doc = "Calls it on an object with the arguments in an array.")
    static Object invokeArgs(PhpObject self, Request request, PhpObject object, PhpArray args) {
        return run(self, request, object, args);
    }

    @PhpMethod(
            sig = "public function getDeclaringClass(): ReflectionClass",
            effect = {},
            doc = "The class that declares it.")
    static Object getDeclaringClass(PhpObject self, Request request) {
        return Reflectors.ofClass(request, m(self).declaringClass());
    }

    @PhpMethod(
            sig = "public function getPrototype(): ReflectionMethod",
            effect = THROWS,
            doc = "The method that it overrides or implements.")
    static Object getPrototype(PhpObject self, Request request) {
        MethodInfo prototype = MethodLookup.prototype(m(self));
        if (prototype == null) {
            throw Reflectors.exception(
                    "Method " + m(self).declaringClass().name() + "::" + m(self).name() + " does not have a prototype");
        }
        return Reflectors.ofMethod(request, prototype, prototype.declaringClass());
    }

    @PhpMethod(
            sig = "public function hasPrototype(): bool",
            effect = {},
            doc = "Whether it overrides or implements a method.",
            since = "8.2")
    static boolean hasPrototype(PhpObject self) {
        return MethodLookup.prototype(m(self)) != null;
    }

    @PhpMethod(
            sig = "public function setAccessible(bool $accessible): void",
            effect = {},
            doc = "Nothing: all methods are accessible.",
            deprecated = "8.5: as it has no effect since PHP 8.1")
    static void setAccessible(
            @SuppressWarnings("unused") PhpObject self, @SuppressWarnings("unused") boolean accessible) {}
}
