package dev.parade.library.spl.arrays;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ComputedMembers;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.runtime.Methods;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** With ARRAY_AS_PROPS, elements as properties, unless the object has a property of that name. */
final class ElementProperties implements ComputedMembers {
    static final ElementProperties INSTANCE = new ElementProperties();

    private ElementProperties() {}

    private static boolean isElement(PhpObject object, String name) {
        if ((ArrayStorage.of(object).flags() & ArrayStorage.AS_PROPERTIES) == 0) {
            return false;
        }
        PropertyInfo declared = object.phpClass().property(name);
        if (declared != null && object.slots()[declared.slot()] != null) {
            return false;
        }
        return object.dynamic() == null || object.dynamic().findKey(PhpString.of(name)) < 0;
    }

    private static boolean isOverridden(PhpObject object, String method) {
        MethodInfo info = object.phpClass().method(method);
        return info != null && !info.declaringClass().isInternal();
    }

    private static Object call(PhpObject object, String method, Object... arguments) {
        return Methods.call(Request.current(), object, method, arguments);
    }

    @Override
    public Object property(PhpObject object, String name, boolean quiet) {
        if (!isElement(object, name)) {
            return null;
        }
        PhpString key = PhpString.of(name);
        if (quiet) {
            boolean there = isOverridden(object, "offsetexists")
                    ? Boolean.TRUE.equals(call(object, "offsetexists", key))
                    : ArrayStorage.of(object).has(Request.current(), key);
            if (!there) {
                return PhpNull.INSTANCE;
            }
        }
        return call(object, "offsetget", key);
    }

    @Override
    public Object propertyForWrite(PhpObject object, String name) {
        if (!isElement(object, name)) {
            return null;
        }
        PhpString key = PhpString.of(name);
        Object cell = isOverridden(object, "offsetget")
                ? null
                : ArrayStorage.of(object).cell(Request.current(), key);
        return cell != null ? cell : call(object, "offsetget", key);
    }

    @Override
    public boolean assignProperty(PhpObject object, String name, Object value) {
        if (!isElement(object, name)) {
            return false;
        }
        call(object, "offsetset", PhpString.of(name), value);
        return true;
    }

    @Override
    public boolean unsetProperty(PhpObject object, String name) {
        if (!isElement(object, name)) {
            return false;
        }
        call(object, "offsetunset", PhpString.of(name));
        return true;
    }
}
