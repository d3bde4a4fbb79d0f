package dev.parade.library.reflection;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ConstantInfo;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PhpClass.Kind;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.values.PhpArray;
import java.util.ArrayList;
import java.util.List;

/** Classes as they print. */
final class ClassText {
    private ClassText() {}

    static String of(Request request, ReflectedClass reflected, String indent) {
        PhpClass c = reflected.phpClass();
        StringBuilder b = new StringBuilder();
        if (!c.isInternal() && c.declaration().docComment() != null) {
            b.append(indent).append(c.declaration().docComment()).append('\n');
        }
        head(b, reflected, indent);
        String inner = indent + "  ";
        String member = indent + "    ";
        List<String> constants = new ArrayList<>();
        for (ConstantInfo k : reflected.constants()) {
            constants.add(ConstantText.of(request, k, member));
        }
        section(b, inner, "Constants", constants, "");
        section(b, inner, "Static properties", properties(request, reflected, member, true), "");
        section(b, inner, "Static methods", methods(request, reflected, member, true), "\n");
        section(b, inner, "Properties", properties(request, reflected, member, false), "");
        if (reflected.object() != null) {
            section(b, inner, "Dynamic properties", dynamic(request, reflected, member), "");
        }
        section(b, inner, "Methods", methods(request, reflected, member, false), "\n");
        return b.append(indent).append("}\n").toString();
    }

    private static void head(StringBuilder b, ReflectedClass reflected, String indent) {
        PhpClass c = reflected.phpClass();
        String kind = switch (c.kind()) {
            case INTERFACE -> "Interface";
            case TRAIT -> "Trait";
            default -> "Class";
        };
        b.append(indent)
                .append(reflected.object() != null ? "Object of class" : kind)
                .append(" [ ");
        b.append(c.isInternal() ? "<internal:" + ExtensionNames.ofClass(c.name()) + "> " : "<user> ");
        if (c.kind() != Kind.INTERFACE && c.isSubclassOfLower("traversable")) {
            b.append("<iterateable> ");
        }
        if (c.kind() == Kind.INTERFACE || c.kind() == Kind.TRAIT) {
            b.append(c.kindName());
        } else {
            b.append(c.isAbstract() || c.methods().stream().anyMatch(MethodInfo::isAbstract) ? "abstract " : "");
            b.append(c.isFinal() ? "final " : "");
            b.append((c.flags() & Modifiers.READONLY) != 0 ? "readonly " : "").append("class");
        }
        b.append(' ').append(c.name());
        if (c.parent() != null) {
            b.append(" extends ").append(c.parent().name());
        }
        if (!c.interfaces().isEmpty()) {
            b.append(c.kind() == Kind.INTERFACE ? " extends " : " implements ");
            b.append(String.join(
                    ", ", c.interfaces().stream().map(PhpClass::name).toList()));
        }
        b.append(" ] {\n");
        if (!c.isInternal()) {
            b.append(indent).append("  @@ ").append(c.file()).append(' ').append(c.line());
            b.append('-').append(c.declaration().position().endLine()).append('\n');
        }
    }

    /** A list of members; {@code before} stands before each. */
    private static void section(StringBuilder b, String indent, String title, List<String> members, String before) {
        b.append('\n').append(indent).append("- ").append(title);
        b.append(" [").append(members.size()).append("] {");
        if (before.isEmpty() || members.isEmpty()) {
            b.append('\n');
        }
        for (String m : members) {
            b.append(before).append(m);
        }
        b.append(indent).append("}\n");
    }

    private static List<String> properties(Request request, ReflectedClass c, String indent, boolean ofClass) {
        List<String> texts = new ArrayList<>();
        for (PropertyInfo p : c.properties()) {
            if (p.isStatic() == ofClass) {
                texts.add(PropertyText.of(request, new ReflectedProperty(c.phpClass(), p.name(), p), indent));
            }
        }
        return texts;
    }

    private static List<String> dynamic(Request request, ReflectedClass c, String indent) {
        List<String> texts = new ArrayList<>();
        PhpArray dynamic = c.object().dynamic();
        if (dynamic != null) {
            for (int p = dynamic.skipHoles(0); p < dynamic.end(); p = dynamic.skipHoles(p + 1)) {
                String name = dynamic.keyAt(p).toString();
                texts.add(PropertyText.of(request, new ReflectedProperty(c.phpClass(), name, null), indent));
            }
        }
        return texts;
    }

    private static List<String> methods(Request request, ReflectedClass c, String indent, boolean ofClass) {
        List<String> texts = new ArrayList<>();
        for (MethodInfo m : c.methods()) {
            if (m.isStatic() == ofClass && !(m.isPrivate() && m.declaringClass() != c.phpClass())) {
                texts.add(FunctionText.of(request, new ReflectedFunction(m.function(), m, c.phpClass(), null), indent));
            }
        }
        return texts;
    }
}
