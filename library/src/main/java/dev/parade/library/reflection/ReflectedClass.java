package dev.parade.library.reflection;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ConstantInfo;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.values.PhpObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a ReflectionClass stands for. Members come as PHP lists them: those of the class itself first, then those of its
 * parents that it inherits.
 *
 * @param object of a ReflectionObject, else null
 */
record ReflectedClass(PhpClass phpClass, PhpObject object) {
    static ReflectedClass of(PhpObject self) {
        return Reflectors.of(self, ReflectedClass.class);
    }

    /** A class and its ancestors, nearest first. */
    private static List<PhpClass> lineage(PhpClass c) {
        List<PhpClass> classes = new ArrayList<>();
        for (PhpClass k = c; k != null; k = k.parent()) {
            classes.add(k);
        }
        classes.addAll(c.interfaces());
        return classes;
    }

    /** Methods, without private ones of parents. */
    List<MethodInfo> methods() {
        List<MethodInfo> ordered = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (PhpClass k : lineage(phpClass)) {
            for (MethodInfo m : phpClass.methods()) {
                if (m.declaringClass() == k
                        && (k == phpClass || !m.isPrivate())
                        && seen.add(PhpClass.lower(m.name()))) {
                    ordered.add(m);
                }
            }
        }
        for (MethodInfo m : phpClass.methods()) {
            if (!m.isPrivate() && seen.add(PhpClass.lower(m.name()))) {
                ordered.add(m);
            }
        }
        return ordered;
    }

    /** The method of a name in any case; null for none. {@code __invoke} of a closure is its code. */
    ReflectedFunction method(String name) {
        String lower = PhpClass.lower(name);
        MethodInfo m = phpClass.method(lower);
        if (object instanceof PhpClosure closure && lower.equals("__invoke")) {
            MethodInfo invoke = new MethodInfo("__invoke", phpClass, phpClass, Modifiers.PUBLIC, closure.function());
            return new ReflectedFunction(closure.function(), invoke, phpClass, closure);
        }
        if (m == null) {
            return null;
        }
        return new ReflectedFunction(m.function(), m, phpClass, null);
    }

    /** Declared properties, static ones included, without private ones of parents. */
    List<PropertyInfo> properties() {
        List<PropertyInfo> ordered = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (PhpClass k : lineage(phpClass)) {
            for (PropertyInfo p : declared(k)) {
                boolean inherited = k != phpClass;
                PropertyInfo own = p.isStatic() ? phpClass.staticProperty(p.name()) : phpClass.property(p.name());
                if (own != null && own.declaringClass() == k && !(inherited && p.isPrivate()) && seen.add(p.name())) {
                    ordered.add(own);
                }
            }
        }
        return ordered;
    }

    /** Properties that a class declares itself, in source order as far as static ones do not stand among the others. */
    private static List<PropertyInfo> declared(PhpClass c) {
        List<PropertyInfo> all = new ArrayList<>();
        for (PropertyInfo p : c.properties()) {
            if (p.declaringClass() == c) {
                all.add(p);
            }
        }
        for (PropertyInfo p : c.staticProperties()) {
            if (p.declaringClass() == c) {
                int line = line(p);
                int at = all.size();
                while (line > 0 && at > 0 && line(all.get(at - 1)) > line) {
                    at--;
                }
                all.add(at, p);
            }
        }
        return all;
    }

    private static int line(PropertyInfo p) {
        return p.declaration() == null ? 0 : p.declaration().line();
    }

    /** A declared property as the class itself sees it; null for none. */
    PropertyInfo property(String name) {
        PropertyInfo p = phpClass.property(name);
        if (p == null) {
            p = phpClass.staticProperty(name);
        }
        return p != null && p.isPrivate() && p.declaringClass() != phpClass ? null : p;
    }

    /** Constants, without private ones of parents. */
    List<ConstantInfo> constants() {
        List<ConstantInfo> ordered = new ArrayList<>();
        for (PhpClass k : lineage(phpClass)) {
            for (ConstantInfo constant : phpClass.constants()) {
                if (constant.declaringClass() == k && !ordered.contains(constant)) {
                    ordered.add(constant);
                }
            }
        }
        return ordered;
    }

    /** The value of a constant, whatever its visibility. */
    static Object value(Request request, ConstantInfo constant) {
        PhpClass c = constant.declaringClass();
        return request.engine().classOperations().constantQuietly(request, c, constant.name());
    }
}
