package dev.parade.library.reflection;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Properties;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;

/** Static properties, and initial values of all. */
final class StaticValues {
    private StaticValues() {}

    private static ReflectedProperty find(PhpClass c, String name) {
        PropertyInfo info = c.staticProperty(name);
        return info == null || info.isPrivate() && info.declaringClass() != c
                ? null
                : new ReflectedProperty(c, name, info);
    }

    /** Values by name, of those that have one. */
    static PhpArray all(Request request, ReflectedClass c) {
        PhpArray values = new PhpArray();
        for (PropertyInfo info : c.properties()) {
            if (info.isStatic()) {
                PhpReference cell = new ReflectedProperty(c.phpClass(), info.name(), info).cell(request);
                if (cell.isDefined()) {
                    values.put(PhpString.of(info.name()), cell.get());
                }
            }
        }
        return values;
    }

    /** One value; {@code otherwise} (Java null for none) when there is no such property. */
    static Object get(Request request, PhpClass c, String name, Object otherwise) {
        ReflectedProperty p = find(c, name);
        if (p == null) {
            if (otherwise != null) {
                return otherwise;
            }
            throw Reflectors.exception("Property " + c.name() + "::$" + name + " does not exist");
        }
        PhpReference cell = p.cell(request);
        if (!cell.isDefined()) {
            throw PhpErrors.error((request.level() >= 85 ? "Typed property " : "Typed static property ")
                    + p.declaringClass().name() + "::$" + name + " must not be accessed before initialization");
        }
        return cell.get();
    }

    static void set(Request request, PhpClass c, String name, Object value) {
        ReflectedProperty p = find(c, name);
        if (p == null) {
            throw Reflectors.exception("Class " + c.name() + " does not have a property named " + name);
        }
        assign(request, p, value);
    }

    /** Sets a static property, its type checked. */
    static void assign(Request request, ReflectedProperty p, Object value) {
        p.cell(request).set(p.info().type() == null ? value : Properties.checkType(request, p.info(), value, false));
    }

    /** Initial values by name: static properties first. */
    static PhpArray defaults(Request request, ReflectedClass c) {
        PhpArray values = new PhpArray();
        for (boolean ofClass : new boolean[] {true, false}) {
            for (PropertyInfo info : c.properties()) {
                if (info.isStatic() == ofClass) {
                    Object value = new ReflectedProperty(c.phpClass(), info.name(), info).defaultValue(request);
                    if (value != null) {
                        values.put(PhpString.of(info.name()), value);
                    }
                }
            }
        }
        return values;
    }
}
