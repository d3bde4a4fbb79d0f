package dev.parade.library.core;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Arguments that mean a class, and members in the order and with the visibility that functions on classes have. */
final class ClassArguments {
    private ClassArguments() {}

    /** The class of an object, or the class of that name, which may be loaded; throws if there is none. */
    static PhpClass classOf(Request request, BuiltinCall call, Object objectOrClass) {
        PhpClass c = null;
        if (objectOrClass instanceof PhpObject object) {
            c = object.phpClass();
        } else if (objectOrClass instanceof PhpString name) {
            c = request.findClass(name.toString(), true);
        }
        if (c == null) {
            throw ArgumentErrors.typeError(
                    call,
                    0,
                    "must be an object or a valid class name, " + PhpErrors.valueName(objectOrClass) + " given");
        }
        return c;
    }

    /** The same where a missing class is no error: Java null. */
    static PhpClass classOrNull(Request request, BuiltinCall call, Object objectOrClass, boolean autoload) {
        return switch (objectOrClass) {
            case PhpObject object -> object.phpClass();
            case PhpString name -> request.findClass(name.toString(), autoload);
            default ->
                throw ArgumentErrors.typeError(
                        call, 0, "must be of type object|string, " + PhpErrors.valueName(objectOrClass) + " given");
        };
    }

    private static boolean isFamily(PhpClass a, PhpClass b) {
        return a.isSubclassOf(b) || b.isSubclassOf(a);
    }

    /** True if code of {@code scope} (null: outside of classes) sees the property. */
    static boolean isVisible(PropertyInfo property, PhpClass scope) {
        if (property.isPublic()) {
            return true;
        }
        if (scope == null) {
            return false;
        }
        return property.isPrivate() ? property.declaringClass() == scope : isFamily(property.prototypeClass(), scope);
    }

    /** True if code of {@code scope} (null: outside of classes) may call the method. */
    static boolean isVisible(MethodInfo method, PhpClass scope) {
        if (method.isPublic()) {
            return true;
        }
        if (scope == null) {
            return false;
        }
        return method.isPrivate() ? method.declaringClass() == scope : isFamily(method.prototypeClass(), scope);
    }

    /** A class and its ancestors: members of a class come before those it inherits. */
    private static List<PhpClass> lineage(PhpClass c) {
        List<PhpClass> classes = new ArrayList<>();
        for (PhpClass k = c; k != null; k = k.parent()) {
            classes.add(k);
        }
        classes.addAll(c.interfaces());
        return classes;
    }

    /** Properties or static properties, those of the class itself first. */
    static List<PropertyInfo> properties(PhpClass c, boolean ofClass) {
        List<PropertyInfo> ordered = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (PhpClass k : lineage(c)) {
            for (PropertyInfo property : ofClass ? k.staticProperties() : k.properties()) {
                if (property.declaringClass() == k && !property.isHidden() && seen.add(property.name())) {
                    ordered.add(property);
                }
            }
        }
        return ordered;
    }

    /** Methods, those of the class itself first. */
    static List<MethodInfo> methods(PhpClass c) {
        List<MethodInfo> ordered = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (PhpClass k : lineage(c)) {
            for (MethodInfo method : k.methods()) {
                if (method.declaringClass() == k && seen.add(PhpClass.lower(method.name()))) {
                    ordered.add(method);
                }
            }
        }
        // Whatever the linker attributes to a class that is not among the ancestors.
        for (MethodInfo method : c.methods()) {
            if (seen.add(PhpClass.lower(method.name()))) {
                ordered.add(method);
            }
        }
        return ordered;
    }
}
