package dev.parade.library.reflection;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;

/**
 * What a ReflectionProperty stands for.
 *
 * @param phpClass the class it was asked of
 * @param info null for a dynamic property
 */
record ReflectedProperty(PhpClass phpClass, String name, PropertyInfo info) {
    static ReflectedProperty of(PhpObject self) {
        return Reflectors.of(self, ReflectedProperty.class);
    }

    PhpClass declaringClass() {
        return info == null ? phpClass : info.declaringClass();
    }

    /** True when a bit of {@link Modifiers} is set. */
    boolean is(int flag) {
        return info != null && (info.flags() & flag) != 0;
    }

    boolean isStatic() {
        return info != null && info.isStatic();
    }

    /** The class that code must be in to see the property. */
    PhpClass scope() {
        return info == null ? null : info.declaringClass();
    }

    /** The cell of a static property. */
    PhpReference cell(Request request) {
        Object[] statics = request.engine().classOperations().statics(request, info.declaringClass());
        return (PhpReference) statics[info.slot()];
    }

    /** The value a new object has, evaluated; Java null for none. */
    Object defaultValue(Request request) {
        if (info == null) {
            return null;
        }
        if (info.declaration() != null && info.declaration().defaultValue() != null) {
            return info.declaration().defaultValue().evaluate(request, info.declaringClass());
        }
        boolean none = info.type() != null || is(Modifiers.VIRTUAL) || is(Modifiers.PROMOTED);
        return none ? null : PhpNull.INSTANCE;
    }
}
