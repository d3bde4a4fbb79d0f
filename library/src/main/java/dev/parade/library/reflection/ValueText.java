package dev.parade.library.reflection;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass.Kind;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.util.ArrayList;
import java.util.List;

/** Values as descriptions show them. */
final class ValueText {
    private static final int LONGEST = 15;

    private ValueText() {}

    static String of(Request request, Object value) {
        return switch (value) {
            case PhpNull n -> "NULL";
            case Boolean b -> b ? "true" : "false";
            case PhpString s ->
                "'" + (s.length() <= LONGEST || request.level() >= 85 ? s : s.substring(0, LONGEST) + "...") + "'";
            case PhpArray array -> array(request, array);
            case PhpObject object ->
                object.phpClass().kind() == Kind.ENUM
                        ? object.phpClass().name() + "::" + object.property("name")
                        : "object(" + object.phpClass().name() + ")";
            default -> Conversions.toPhpString(value).toString();
        };
    }

    private static String array(Request request, PhpArray array) {
        List<String> parts = new ArrayList<>();
        boolean list = array.isList();
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            String value = of(request, array.valueAt(p));
            if (list) {
                parts.add(value);
            } else if (array.isStringKeyAt(p)) {
                parts.add("'" + array.stringKeyAt(p) + "' => " + value);
            } else {
                parts.add(array.keyAt(p) + " => " + value);
            }
        }
        return "[" + String.join(", ", parts) + "]";
    }
}
