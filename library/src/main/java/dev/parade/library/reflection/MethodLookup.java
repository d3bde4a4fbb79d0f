package dev.parade.library.reflection;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** Finds methods. */
final class MethodLookup {
    private MethodLookup() {}

    /** Of a class and a name, or of {@code Class::name} alone. */
    static ReflectedFunction find(Request request, BuiltinCall call, Object objectOrClass, PhpString method) {
        Object owner = objectOrClass;
        String name;
        if (method == null) {
            String text = objectOrClass.toString();
            int colons = text.indexOf("::");
            if (colons < 0) {
                throw Reflectors.exception(call.name() + "(): Argument #1 ($"
                        + (call.name().endsWith("createFromMethodName") ? "method" : "objectOrMethod")
                        + ") must be a valid method name");
            }
            owner = PhpString.of(text.substring(0, colons));
            name = text.substring(colons + 2);
        } else {
            name = method.toString();
        }
        PhpClass c = Reflectors.classOf(request, owner);
        ReflectedFunction found = new ReflectedClass(c, owner instanceof PhpObject o ? o : null).method(name);
        if (found == null) {
            throw Reflectors.exception("Method " + c.name() + "::" + name + "() does not exist");
        }
        return found;
    }

    /** The method that one overrides or implements; null for none. */
    static MethodInfo prototype(MethodInfo m) {
        String lower = PhpClass.lower(m.name());
        PhpClass c = m.declaringClass();
        if (m.isPrivate()) {
            return null;
        }
        boolean constructor = lower.equals("__construct");
        for (PhpClass i : c.interfaces()) {
            MethodInfo declared = i.method(lower);
            if (declared != null && declared.declaringClass() != c) {
                return declared;
            }
        }
        MethodInfo top = null;
        for (PhpClass p = c.parent(); p != null; p = p.parent()) {
            MethodInfo inherited = p.method(lower);
            if (inherited != null && !inherited.isPrivate() && (!constructor || inherited.isAbstract())) {
                top = inherited;
            }
        }
        return top;
    }
}
