package dev.parade.library.reflection;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.values.PhpNull;
import java.util.List;

/** Properties as they print. */
final class PropertyText {
    private PropertyText() {}

    static String of(Request request, ReflectedProperty p, String indent) {
        PropertyInfo info = p.info();
        String doc = info == null || info.declaration() == null
                ? null
                : info.declaration().docComment();
        StringBuilder b = new StringBuilder(doc == null || request.level() < 84 ? "" : indent + doc + "\n");
        b.append(indent).append("Property [ ");
        if (info == null) {
            return b.append("<dynamic> public $")
                    .append(p.name())
                    .append(" ]\n")
                    .toString();
        }
        b.append(p.is(Modifiers.ABSTRACT) ? "abstract " : "")
                .append(p.is(Modifiers.FINAL | Modifiers.PRIVATE_SET) ? "final " : "");
        b.append(info.isPrivate() ? "private " : info.isProtected() ? "protected " : "public ");
        if (p.is(Modifiers.PRIVATE_SET)) {
            b.append("private(set) ");
        } else if (p.is(Modifiers.PROTECTED_SET) || request.level() >= 84 && info.isReadonly() && info.isPublic()) {
            b.append("protected(set) ");
        }
        b.append(info.isStatic() ? "static " : "").append(info.isReadonly() ? "readonly " : "");
        b.append(p.is(Modifiers.VIRTUAL) && request.level() >= 85 ? "virtual " : "");
        if (info.type() != null) {
            b.append(ReflectedType.of(info.type()).text()).append(' ');
        }
        b.append('$').append(p.name());
        Object value = p.defaultValue(request);
        if (value != null
                && (value != PhpNull.INSTANCE || info.declaration().defaultValue() != null || info.type() == null)) {
            b.append(" = ").append(ValueText.of(request, value));
        }
        if (p.is(Modifiers.HOOKED) && request.level() >= 85) {
            b.append(" {");
            for (String name : List.of("get", "set")) {
                MethodInfo hook = PropertyAccess.hook(p, name);
                b.append(hook == null ? "" : hook.isFinal() ? " final " + name + ";" : " " + name + ";");
            }
            b.append(" }");
        }
        return b.append(" ]\n").toString();
    }
}
