package dev.parade.library.reflection;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.ConstantInfo;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** Makes reflection objects; what one stands for is its native data. */
final class Reflectors {
    private Reflectors() {}

    /** A reflection object that its constructor did not make. */
    static PhpObject make(Request request, String className, Object reflected) {
        PhpObject object = request.instantiate(request.builtinClass(className));
        object.setNativeData(reflected);
        return object;
    }

    /** What a reflection object stands for; PHP's Error when a subclass did not call the constructor. */
    static <T> T of(PhpObject self, Class<T> type) {
        if (type.isInstance(self.nativeData())) {
            return type.cast(self.nativeData());
        }
        throw PhpErrors.error("Internal error: Failed to retrieve the reflection object");
    }

    /** A ReflectionException; to be thrown. */
    static RuntimeException exception(String message) {
        return PhpErrors.of("ReflectionException", message);
    }

    /** The class of an object or of that name; throws a ReflectionException if there is none. */
    static PhpClass classOf(Request request, Object objectOrClass) {
        if (objectOrClass instanceof PhpObject object) {
            return object.phpClass();
        }
        PhpClass c = request.findClass(objectOrClass.toString(), true);
        if (c == null) {
            throw PhpErrors.of("ReflectionException", "Class \"" + objectOrClass + "\" does not exist", -1);
        }
        return c;
    }

    /** The class that a ReflectionClass or a name means. */
    static PhpClass classOfReflector(Request request, Object reflectorOrName, String what) {
        if (reflectorOrName instanceof PhpObject object) {
            return of(object, ReflectedClass.class).phpClass();
        }
        PhpClass c = request.findClass(reflectorOrName.toString(), true);
        if (c == null) {
            throw exception(what + " \"" + reflectorOrName + "\" does not exist");
        }
        return c;
    }

    /** Fills a ReflectionClass. */
    static void set(PhpObject self, ReflectedClass reflected) {
        self.setProperty("name", PhpString.of(reflected.phpClass().name()));
        Owned.retain(reflected.object());
        self.setNativeData(reflected);
    }

    static PhpObject ofClass(Request request, PhpClass c) {
        return ofClass(request, c.kind() == PhpClass.Kind.ENUM ? "ReflectionEnum" : "ReflectionClass", c);
    }

    static PhpObject ofClass(Request request, String reflectorClass, PhpClass c) {
        ReflectedClass reflected = new ReflectedClass(c, null);
        PhpObject made = make(request, reflectorClass, reflected);
        set(made, reflected);
        return made;
    }

    /** Fills a ReflectionFunction or ReflectionMethod. */
    static void set(Request request, PhpObject self, ReflectedFunction reflected) {
        self.setProperty("name", PhpString.of(reflected.name(request)));
        if (reflected.method() != null) {
            self.setProperty("class", PhpString.of(reflected.declaringClass().name()));
        }
        Owned.retain(reflected.closure());
        self.setNativeData(reflected);
    }

    static PhpObject ofMethod(Request request, MethodInfo method, PhpClass c) {
        return ofFunction(request, new ReflectedFunction(method.function(), method, c, null));
    }

    static PhpObject ofFunction(Request request, ReflectedFunction reflected) {
        PhpObject made =
                make(request, reflected.method() == null ? "ReflectionFunction" : "ReflectionMethod", reflected);
        set(request, made, reflected);
        return made;
    }

    /** Fills a ReflectionProperty. */
    static void set(PhpObject self, ReflectedProperty reflected) {
        self.setProperty("name", PhpString.of(reflected.name()));
        self.setProperty("class", PhpString.of(reflected.declaringClass().name()));
        self.setNativeData(reflected);
    }

    static PhpObject ofProperty(Request request, ReflectedProperty reflected) {
        PhpObject made = make(request, "ReflectionProperty", reflected);
        set(made, reflected);
        return made;
    }

    /** Fills a ReflectionClassConstant. */
    static void set(PhpObject self, ReflectedConstant reflected) {
        self.setProperty("name", PhpString.of(reflected.constant().name()));
        self.setProperty(
                "class", PhpString.of(reflected.constant().declaringClass().name()));
        self.setNativeData(reflected);
    }

    static PhpObject ofConstant(Request request, ConstantInfo constant) {
        return ofConstant(request, "ReflectionClassConstant", constant);
    }

    static PhpObject ofConstant(Request request, String reflectorClass, ConstantInfo constant) {
        ReflectedConstant reflected = new ReflectedConstant(constant);
        PhpObject made = make(request, reflectorClass, reflected);
        set(made, reflected);
        return made;
    }

    /** A ReflectionEnumUnitCase, of a backed enum a ReflectionEnumBackedCase. */
    static PhpObject ofCase(Request request, ConstantInfo constant) {
        boolean backed = constant.declaringClass().enumBackingType() != null;
        return ofConstant(request, backed ? "ReflectionEnumBackedCase" : "ReflectionEnumUnitCase", constant);
    }

    /** A ReflectionNamedType or another subclass of ReflectionType; Java null for no type. */
    static PhpObject ofType(Request request, ReflectedType type) {
        if (type == null) {
            return null;
        }
        String reflectorClass = switch (type) {
            case ReflectedType.Named named -> "ReflectionNamedType";
            case ReflectedType.Union union -> "ReflectionUnionType";
            case ReflectedType.Intersection intersection -> "ReflectionIntersectionType";
        };
        return make(request, reflectorClass, type);
    }

    /** A ReflectionParameter. */
    static PhpObject ofParameter(Request request, ReflectedParameter reflected) {
        PhpObject made = make(request, "ReflectionParameter", reflected);
        made.setProperty("name", PhpString.of(reflected.name()));
        return made;
    }

    /** The error for flags that getAttributes() does not know. */
    static RuntimeException badFilter(BuiltinCall call) {
        return ArgumentErrors.valueError(call, 1, "must be a valid attribute filter flag");
    }
}
