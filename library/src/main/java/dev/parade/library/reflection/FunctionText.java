package dev.parade.library.reflection;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.values.PhpArray;
import java.util.List;

/** Functions and methods as they print. */
final class FunctionText {
    private FunctionText() {}

    static String of(Request request, ReflectedFunction f, String indent) {
        UserFunction user = f.user();
        StringBuilder b = new StringBuilder();
        if (user != null && user.signature().docComment() != null) {
            b.append(indent).append(user.signature().docComment()).append('\n');
        }
        boolean closure = user != null && user.isClosure();
        b.append(indent).append(closure ? "Closure [ " : f.method() != null ? "Method [ " : "Function [ ");
        b.append(user != null ? "<user" : "<internal");
        if (Deprecations.of(request, f)) {
            b.append(", deprecated");
        }
        if (user == null) {
            b.append(ExtensionNames.of(f) == null ? "" : ":" + ExtensionNames.of(f));
        }
        if (f.method() != null) {
            origin(b, f);
        }
        b.append("> ");
        MethodInfo m = f.method();
        if (m != null) {
            b.append(m.isAbstract() ? "abstract " : "").append(m.isFinal() ? "final " : "");
            b.append(m.isStatic() ? "static " : "").append(visibility(m)).append(" method ");
        } else {
            b.append(user != null && user.isStatic() ? "static " : "").append("function ");
        }
        b.append(f.function().returnsReference() ? "&" : "");
        b.append(f.name(request)).append(" ] {\n");
        if (user != null) {
            b.append(indent).append("  @@ ").append(user.unit().file());
            b.append(' ')
                    .append(user.line())
                    .append(" - ")
                    .append(user.endLine())
                    .append('\n');
        }
        String inner = indent + "  ";
        if (closure) {
            bound(b, f, inner);
        }
        List<ReflectedParameter> parameters = f.parameters();
        if (user == null || !parameters.isEmpty() || f.returnType() != null || f.tentativeType() != null) {
            b.append('\n')
                    .append(inner)
                    .append("- Parameters [")
                    .append(parameters.size())
                    .append("] {\n");
            for (ReflectedParameter p : parameters) {
                b.append(inner)
                        .append("  ")
                        .append(ParameterText.of(request, p))
                        .append('\n');
            }
            b.append(inner).append("}\n");
        }
        if (f.returnType() != null) {
            b.append(inner).append("- Return [ ").append(f.returnType().text()).append(" ]\n");
        }
        if (f.tentativeType() != null) {
            b.append(inner)
                    .append("- Tentative return [ ")
                    .append(f.tentativeType().text())
                    .append(" ]\n");
        }
        return b.append(indent).append("}\n").toString();
    }

    private static void bound(StringBuilder b, ReflectedFunction f, String indent) {
        PhpArray used = StaticVariables.used(f);
        if (used.isEmpty()) {
            return;
        }
        b.append('\n')
                .append(indent)
                .append("- Bound Variables [")
                .append(used.size())
                .append("] {\n");
        int i = 0;
        for (int p = used.skipHoles(0); p < used.end(); p = used.skipHoles(p + 1)) {
            b.append(indent).append("    Variable #").append(i++);
            b.append(" [ $").append(used.keyAt(p)).append(" ]\n");
        }
        b.append(indent).append("}\n");
    }

    private static void origin(StringBuilder b, ReflectedFunction f) {
        MethodInfo m = f.method();
        PhpClass owner = m.declaringClass();
        if (owner != f.reflected()) {
            b.append(", inherits ").append(owner.name());
        } else if (owner.parent() != null) {
            MethodInfo over = owner.parent().method(PhpClass.lower(m.name()));
            if (over != null && !over.isPrivate()) {
                b.append(", overwrites ").append(over.declaringClass().name());
            }
        }
        MethodInfo prototype = MethodLookup.prototype(m);
        if (prototype != null) {
            b.append(", prototype ").append(prototype.declaringClass().name());
        }
        if (m.name().equalsIgnoreCase("__construct")) {
            b.append(", ctor");
        }
    }

    private static String visibility(MethodInfo m) {
        return m.isPrivate() ? "private" : m.isProtected() ? "protected" : "public";
    }
}
