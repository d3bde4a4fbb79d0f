package dev.parade.library.standard.variables;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.BuiltinClass.Purpose;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.runtime.FloatFormat;
import dev.parade.interpreter.runtime.Properties;
import dev.parade.interpreter.runtime.PropertyNames;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.standard.variables.ShownProperties.Shown;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Writes a value as PHP code, as var_export() does. */
final class VariableExport {
    private static final String CIRCULAR = "var_export does not handle circular references";

    private final Request request;
    private final TextBuffer out = new TextBuffer();
    private final Set<Object> running = Collections.newSetFromMap(new IdentityHashMap<>());

    VariableExport(Request request) {
        this.request = request;
    }

    /** The code. */
    PhpString export(Object value) {
        write(value, 0, false);
        return out.toPhpString();
    }

    private void write(Object raw, int indent, boolean nested) {
        switch (PhpReference.deref(raw)) {
            case Boolean b -> out.add(b ? "true" : "false");
            case PhpNull ignored -> out.add("NULL");
            case Long l -> out.add(l == Long.MIN_VALUE ? "-9223372036854775807-1" : Long.toString(l));
            case Double d -> out.add(FloatFormat.repr(d, request.ini().serializePrecision()));
            case PhpString s -> string(s, true);
            case PhpArray array -> array(array, indent, nested);
            case PhpObject object -> object(object, indent, nested);
            default -> out.add("NULL");
        }
    }

    private void string(PhpString s, boolean nulls) {
        out.add('\'');
        for (int i = 0; i < s.length(); i++) {
            int c = s.at(i);
            if (c == '\'' || c == '\\') {
                out.add('\\').add((char) c);
            } else if (c == 0 && nulls) {
                out.add("' . \"\\0\" . '");
            } else {
                out.add((char) c);
            }
        }
        out.add('\'');
    }

    private void array(PhpArray array, int indent, boolean nested) {
        if (!running.add(array)) {
            out.add("NULL");
            request.warning(CIRCULAR);
            return;
        }
        newLine(indent, nested);
        out.add("array (\n");
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            out.spaces(indent + 2);
            if (array.keyAt(p) instanceof PhpString key) {
                string(key, true);
            } else {
                out.add(array.longKeyAt(p));
            }
            out.add(" => ");
            write(array.rawAt(p), indent + 2, true);
            out.add(",\n");
        }
        running.remove(array);
        out.spaces(indent).add(')');
    }

    private void newLine(int indent, boolean nested) {
        if (nested) {
            out.add('\n').spaces(indent);
        }
    }

    private void object(PhpObject object, int indent, boolean nested) {
        PhpClass type = object.phpClass();
        if (!running.add(object)) {
            out.add("NULL");
            request.warning(CIRCULAR);
            return;
        }
        try {
            newLine(indent, nested);
            if (type.kind() == PhpClass.Kind.ENUM) {
                out.add('\\').add(type.name()).add("::").add((PhpString) object.property("name"));
                return;
            }
            boolean plain = type.lowerName().equals("stdclass");
            out.add(plain ? "(object) array(\n" : "\\" + type.name() + "::__set_state(array(\n");
            if (!(object instanceof PhpClosure)) {
                properties(object, indent);
            }
            out.spaces(indent).add(plain ? ")" : "))");
        } finally {
            running.remove(object);
        }
    }

    private void properties(PhpObject object, int indent) {
        for (Shown property : ShownProperties.forPurpose(object, Purpose.VAR_EXPORT)) {
            if (property.value() == null) {
                continue;
            }
            out.spaces(indent + 3);
            if (property.key() instanceof PhpString name) {
                string(PropertyNames.plain(name), false);
            } else {
                out.add(property.key().toString());
            }
            out.add(" => ");
            write(value(object, property), indent + 2, true);
            out.add(",\n");
        }
    }

    /** The value as a get hook gives it. */
    private Object value(PhpObject object, Shown property) {
        PropertyInfo info = property.info();
        if (info != null && (info.flags() & Modifiers.HOOKED) != 0) {
            return Properties.read(request, object, info.name(), info.declaringClass());
        }
        return property.value();
    }
}
