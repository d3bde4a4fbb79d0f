package dev.parade.library.reflection;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ConstantInfo;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;

/** Class constants as they print. */
final class ConstantText {
    private ConstantText() {}

    static String of(Request request, ConstantInfo k, String indent) {
        Object value = ReflectedClass.value(request, k);
        String text = switch (value) {
            case PhpArray a -> "Array";
            case PhpObject o -> "Object";
            default -> Conversions.toPhpString(value).toString();
        };
        String type = k.type() != null ? ReflectedType.of(k.type()).text() : PhpErrors.typeName(value);
        String doc = k.docComment() == null || request.level() < 84 ? "" : indent + k.docComment() + "\n";
        return doc + indent + "Constant [ " + ((k.flags() & Modifiers.FINAL) != 0 ? "final " : "")
                + (k.isPrivate() ? "private" : k.isProtected() ? "protected" : "public") + " " + type + " " + k.name()
                + " ] { " + text + " }\n";
    }
}
