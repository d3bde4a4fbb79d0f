package dev.parade.interpreter.translate;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ClassTemplate;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;
import java.util.ArrayList;
import java.util.List;

/** What PHP refuses in a class once it is linked: methods that are missing. */
final class ClassChecks {
    private ClassChecks() {}

    private static MethodInfo[] hooks(PropertyInfo p) {
        return p.declaration() == null
                ? new MethodInfo[0]
                : new MethodInfo[] {p.declaration().getHook(), p.declaration().setHook()};
    }

    static void check(Request request, ClassTemplate template, PhpClass c) {
        if (c.kind() == PhpClass.Kind.INTERFACE || c.kind() == PhpClass.Kind.TRAIT || c.isAbstract()) {
            return;
        }
        List<String> missing = new ArrayList<>();
        for (MethodInfo m : c.methods()) {
            if (m.isAbstract()) {
                missing.add(m.declaringClass().name() + "::" + m.name());
            }
        }
        for (PropertyInfo p : c.properties()) {
            for (MethodInfo hook : hooks(p)) {
                if (hook != null && hook.isAbstract()) {
                    missing.add(hook.declaringClass().name() + "::" + hook.name());
                }
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        int n = missing.size();
        String shown = String.join(", ", missing.subList(0, Math.min(3, n))) + (n > 3 ? ", ..." : "");
        String methods = n == 1 ? "method" : "methods";
        String what = c.kind() == PhpClass.Kind.ENUM
                ? "Enum " + c.name() + " must implement " + n + " abstract private " + methods
                : "Class " + c.name() + " contains " + n + " abstract " + methods
                        + " and must therefore be declared abstract or implement the remaining methods";
        throw ClassLinker.fatal(request, template, what + " (" + shown + ")");
    }
}
