package dev.parade.library.reflection;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** Finds properties. */
final class PropertyLookup {
    private PropertyLookup() {}

    /** For the constructor of ReflectionProperty. */
    static ReflectedProperty find(Request request, Object objectOrClass, String name) {
        PhpObject object = objectOrClass instanceof PhpObject o ? o : null;
        return find(new ReflectedClass(Reflectors.classOf(request, objectOrClass), object), name);
    }

    private static ReflectedProperty find(ReflectedClass c, String name) {
        PropertyInfo info = c.property(name);
        if (info == null && !isDynamic(c, name)) {
            throw Reflectors.exception("Property " + c.phpClass().name() + "::$" + name + " does not exist");
        }
        return new ReflectedProperty(c.phpClass(), name, info);
    }

    private static boolean isDynamic(ReflectedClass c, String name) {
        return c.object() != null
                && c.object().dynamic() != null
                && c.object().dynamic().getKey(PhpString.of(name)) != null;
    }

    /** For ReflectionClass::getProperty(), which also takes {@code Class::name} of an ancestor. */
    static PhpObject inClass(Request request, ReflectedClass c, String name) {
        int colons = name.indexOf("::");
        if (colons > 0 && c.property(name) == null) {
            String written = name.substring(0, colons);
            String className = request.level() < 84 ? PhpClass.lower(written) : written;
            PhpClass owner = request.findClass(className, true);
            if (owner == null) {
                throw dev.parade.interpreter.errors.PhpErrors.of(
                        "ReflectionException", "Class \"" + className + "\" does not exist", -1);
            }
            if (!c.phpClass().isSubclassOf(owner)) {
                throw dev.parade.interpreter.errors.PhpErrors.of(
                        "ReflectionException",
                        "Fully qualified property name " + owner.name() + "::$" + name.substring(colons + 2)
                                + " does not specify a base class of "
                                + c.phpClass().name(),
                        -1);
            }
            return Reflectors.ofProperty(
                    request, find(new ReflectedClass(owner, c.object()), name.substring(colons + 2)));
        }
        return Reflectors.ofProperty(request, find(c, name));
    }

    /** Adds an object's dynamic properties to a list. */
    static void addDynamic(Request request, ReflectedClass c, PhpArray properties) {
        PhpArray dynamic = c.object().dynamic();
        if (dynamic == null) {
            return;
        }
        for (int p = dynamic.skipHoles(0); p < dynamic.end(); p = dynamic.skipHoles(p + 1)) {
            String name = dynamic.keyAt(p).toString();
            properties.append(Reflectors.ofProperty(request, new ReflectedProperty(c.phpClass(), name, null)));
        }
    }
}
