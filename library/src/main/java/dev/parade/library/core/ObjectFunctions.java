package dev.parade.library.core;

import static dev.parade.catalog.Effect.INCLUDES;
import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;
import static dev.parade.catalog.Effect.WARNS;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.ComputedMembers;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.LazyObjects;
import dev.parade.interpreter.runtime.PropertyTable;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** What objects and classes are and have, as the calling code sees it. */
final class ObjectFunctions {
    private ObjectFunctions() {}

    private static PhpString name(PhpClass c) {
        return PhpString.of(c.name());
    }

    private static PhpClass scope(Request request) {
        return request.engine().callables().scope(request);
    }

    @PhpFunction(
            sig = "get_class(object $object = UNKNOWN): string",
            effect = {THROWS, WARNS},
            doc = "The name of an object's class; without argument, of the class that calls.",
            examples = "get_class(new ArrayObject()) => 'ArrayObject'")
    static PhpString getClass(Request request, PhpObject object) {
        if (object != null) {
            return name(object.phpClass());
        }
        PhpClass scope = scope(request);
        if (scope == null) {
            throw PhpErrors.error("get_class() without arguments must be called from within a class");
        }
        if (request.level() >= 83) {
            request.deprecated("Calling get_class() without arguments is deprecated");
        }
        return name(scope);
    }

    @PhpFunction(
            sig = "get_parent_class($object_or_class = UNKNOWN): string|false",
            effect = {INCLUDES, THROWS, WARNS},
            doc = "The name of the class that a class extends, false if it extends none.",
            examples = {
                "get_parent_class('RuntimeException') => 'Exception'",
                "get_parent_class('ArrayObject') => false"
            })
    static Object getParentClass(Request request, BuiltinCall call, Object objectOrClass) {
        PhpClass c;
        if (objectOrClass == null) {
            c = scope(request);
            if (c != null && request.level() >= 83) {
                request.deprecated("Calling get_parent_class() without arguments is deprecated");
            }
        } else {
            c = ClassArguments.classOf(request, call, objectOrClass);
        }
        return c == null || c.parent() == null ? Boolean.FALSE : name(c.parent());
    }

    @PhpFunction(
            sig = "get_called_class(): string",
            effect = THROWS,
            doc = "The class that the running method was called on.",
            examples =
                    "(new class { static function f() { return get_called_class() === static::class; } })::f() => true")
    static PhpString getCalledClass(Request request) {
        return switch (request.engine().callables().self(request)) {
            case PhpObject object -> name(object.phpClass());
            case PhpClass c -> name(c);
            case null, default -> {
                PhpClass scope = scope(request);
                if (scope == null) {
                    throw PhpErrors.error("get_called_class() must be called from within a class");
                }
                yield name(scope);
            }
        };
    }

    @PhpFunction(
            sig = "get_object_vars(object $object): array",
            effect = UNKNOWN,
            doc = "The properties of an object that the calling code may read.",
            examples = "get_object_vars((object) ['a' => 1]) => ['a' => 1]")
    static PhpArray getObjectVars(Request request, PhpObject object) {
        ComputedMembers members = object.phpClass().computedMembers();
        PhpArray own = members == null ? null : members.variables(object);
        return own != null ? own : PropertyTable.readable(request, object, scope(request));
    }

    @PhpFunction(
            sig = "get_mangled_object_vars(object $object): array",
            effect = {},
            doc = "All properties of an object, under the names that an array cast gives them.",
            examples = "get_mangled_object_vars((object) ['a' => 1]) => ['a' => 1]")
    static PhpArray getMangledObjectVars(PhpObject object) {
        return PropertyTable.ordinary(LazyObjects.instance(object));
    }

    @PhpFunction(
            sig = "get_class_vars(string $class): array",
            effect = {INCLUDES, THROWS},
            doc = "The properties that the calling code may read, with their initial values; static ones last.",
            examples = "array_key_exists('message', get_class_vars('ArrayObject')) => false")
    static PhpArray getClassVars(Request request, PhpString className) {
        PhpClass c = request.findClass(className.toString(), true);
        if (c == null) {
            throw PhpErrors.typeError(
                    "get_class_vars(): Argument #1 ($class) must be a valid class name, " + className + " given");
        }
        PhpClass scope = scope(request);
        PhpArray result = new PhpArray();
        for (boolean ofClass : new boolean[] {false, true}) {
            for (PropertyInfo property : ClassArguments.properties(c, ofClass)) {
                if (ClassArguments.isVisible(property, scope)
                        && (!property.isPrivate() || property.declaringClass() == scope)) {
                    result.put(property.name(), initialValue(request, property));
                }
            }
        }
        return result;
    }

    private static Object initialValue(Request request, PropertyInfo property) {
        if (property.declaration() == null || property.declaration().defaultValue() == null) {
            return PhpNull.INSTANCE;
        }
        return property.declaration().defaultValue().evaluate(request, property.declaringClass());
    }

    @PhpFunction(
            sig = "get_class_methods($object_or_class): array",
            effect = {INCLUDES, THROWS},
            doc = "The names of the methods that the calling code may call.",
            examples = "in_array('count', get_class_methods('ArrayObject')) => true")
    static PhpArray getClassMethods(Request request, BuiltinCall call, Object objectOrClass) {
        PhpClass c = ClassArguments.classOf(request, call, objectOrClass);
        PhpClass scope = scope(request);
        PhpArray result = new PhpArray();
        for (MethodInfo method : ClassArguments.methods(c)) {
            if (ClassArguments.isVisible(method, scope)) {
                result.append(PhpString.of(method.name()));
            }
        }
        return result;
    }

    @PhpFunction(
            sig = "method_exists($object_or_class, string $method): bool",
            effect = {INCLUDES, THROWS},
            doc = "Whether a class has a method, whoever may call it.",
            examples = {"method_exists('ArrayObject', 'Count') => true", "method_exists('ArrayObject', 'size') => false"
            })
    static boolean methodExists(Request request, BuiltinCall call, Object objectOrClass, PhpString method) {
        PhpClass c = ClassArguments.classOrNull(request, call, objectOrClass, true);
        if (c == null) {
            return false;
        }
        String lower = PhpClass.lower(method.toString());
        MethodInfo found = c.method(lower);
        if (found != null) {
            return !found.isPrivate() || found.declaringClass() == c;
        }
        return lower.equals("__invoke") && c.lowerName().equals("closure");
    }

    @PhpFunction(
            sig = "property_exists($object_or_class, string $property): bool",
            effect = {INCLUDES, THROWS},
            doc = "Whether a class declares a property or an object has it, whoever may read it.",
            examples = {
                "property_exists('Exception', 'message') => true",
                "property_exists((object) ['a' => null], 'a') => true"
            })
    static boolean propertyExists(Request request, BuiltinCall call, Object objectOrClass, PhpString property) {
        PhpClass c = ClassArguments.classOrNull(request, call, objectOrClass, true);
        if (c == null) {
            return false;
        }
        String name = property.toString();
        PropertyInfo info = c.property(name);
        if (info == null) {
            info = c.staticProperty(name);
        }
        if (info != null && (!info.isPrivate() || info.declaringClass() == c)) {
            return true;
        }
        return objectOrClass instanceof PhpObject object
                && object.dynamic() != null
                && object.dynamic().findKey(property) >= 0;
    }

    @PhpFunction(
            sig = "is_a(mixed $object_or_class, string $class, bool $allow_string = false): bool",
            effect = {INCLUDES, READS_GLOBAL},
            doc = "Whether an object is of a class or one of its subclasses.",
            examples = {
                "is_a(new RuntimeException(), 'Exception') => true",
                "is_a('RuntimeException', 'Exception') => false"
            })
    static boolean isA(Request request, Object objectOrClass, PhpString className, boolean allowString) {
        return isA(request, objectOrClass, className, allowString, false);
    }

    @PhpFunction(
            sig = "is_subclass_of(mixed $object_or_class, string $class, bool $allow_string = true): bool",
            effect = {INCLUDES, READS_GLOBAL},
            doc = "Whether a class extends or implements another one.",
            examples = {
                "is_subclass_of('RuntimeException', 'Exception') => true",
                "is_subclass_of('Exception', 'Exception') => false"
            })
    static boolean isSubclassOf(Request request, Object objectOrClass, PhpString className, boolean allowString) {
        return isA(request, objectOrClass, className, allowString, true);
    }

    private static boolean isA(
            Request request, Object objectOrClass, PhpString className, boolean allowString, boolean onlySub) {
        PhpClass c = switch (objectOrClass) {
            case PhpObject object -> object.phpClass();
            case PhpString name when allowString -> request.findClass(name.toString(), true);
            case null, default -> null;
        };
        if (c == null) {
            return false;
        }
        PhpClass other = request.findClass(className.toString(), false);
        return other != null && c.isSubclassOf(other) && !(onlySub && c == other);
    }
}
