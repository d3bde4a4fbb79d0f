package dev.parade.interpreter.translate;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ClassTemplate;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What PHP refuses in a class once it is linked: methods that are missing. */
final class ClassChecks {
    private ClassChecks() {}

    private static MethodInfo[] hooks(PropertyInfo p) {
        return p.declaration() == null
                ? new MethodInfo[0]
                : new MethodInfo[] {p.declaration().getHook(), p.declaration().setHook()};
    }

    static void check(Request request, ClassTemplate template, PhpClass c) {
        if (c.kind() == PhpClass.Kind.INTERFACE || c.kind() == PhpClass.Kind.TRAIT) {
            return;
        }
        boolean declaredAbstract = c.isAbstract();
        boolean isEnum = c.kind() == PhpClass.Kind.ENUM;
        List<String> missing = new ArrayList<>();
        // The class's own methods come first, then those it inherits from classes, then those of interfaces.
        for (MethodInfo m : c.methods()) {
            if (m.isAbstract() && m.declaringClass() == c && (!declaredAbstract || m.isPrivate())) {
                missing.add(name(m));
            }
        }
        if (!declaredAbstract) {
            for (boolean ofInterfaces : new boolean[] {false, true}) {
                for (MethodInfo m : c.methods()) {
                    if (m.isAbstract()
                            && m.declaringClass() != c
                            && (m.declaringClass().kind() == PhpClass.Kind.INTERFACE) == ofInterfaces) {
                        missing.add(name(m));
                    }
                }
            }
            hooks(c, missing);
        }
        if (missing.isEmpty()) {
            return;
        }
        int n = missing.size();
        String shown = String.join(", ", missing.subList(0, Math.min(3, n))) + (n > 3 ? ", ..." : "");
        String methods = n == 1 ? "method" : "methods";
        String what = (isEnum ? "Enum " : "Class ") + c.name();
        throw ClassLinker.fatal(
                request,
                template,
                (isEnum || declaredAbstract
                                ? what + " must implement " + n + " abstract private " + methods
                                : what + " contains " + n + " abstract " + methods
                                        + " and must therefore be declared abstract or implement the remaining "
                                        + remaining(request, n))
                        + " (" + shown + ")");
    }

    /** From 8.5 on one method is not said to be many. */
    private static String remaining(Request request, int n) {
        return request.level() >= 85 && n == 1 ? "method" : "methods";
    }

    private static String name(MethodInfo m) {
        return m.declaringClass().name() + "::" + m.name();
    }

    private static void hooks(PhpClass c, List<String> missing) {
        for (PropertyInfo p : c.properties()) {
            for (MethodInfo hook : hooks(p)) {
                if (hook != null && hook.isAbstract()) {
                    missing.add(name(hook));
                }
            }
        }
        Set<String> seen = new HashSet<>();
        for (PhpClass i : c.interfaces()) {
            for (PropertyInfo wanted : i.properties()) {
                PropertyInfo own = c.property(wanted.name());
                MethodInfo[] theirs = hooks(wanted);
                for (int h = 0; h < theirs.length; h++) {
                    if (theirs[h] != null
                            && theirs[h].isAbstract()
                            && (own == null || !has(own, h))
                            && seen.add(theirs[h].name())) {
                        missing.add(name(theirs[h]));
                    }
                }
            }
        }
    }

    /** Whether a property can be read (0) or written (1): by a hook, or because it is there. */
    private static boolean has(PropertyInfo p, int operation) {
        MethodInfo[] own = hooks(p);
        boolean stored = (p.flags() & Modifiers.VIRTUAL) == 0;
        return operation < own.length && own[operation] != null || stored && (operation == 0 || !p.isReadonly());
    }
}
