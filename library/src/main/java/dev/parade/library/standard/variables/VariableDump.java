package dev.parade.library.standard.variables;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.runtime.FloatFormat;
import dev.parade.interpreter.runtime.LazyState;
import dev.parade.interpreter.runtime.PropertyNames;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpResource;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.standard.variables.ShownProperties.Shown;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Writes a value as var_dump() does, or, with the counts of owners, as debug_zval_dump() does. */
final class VariableDump {
    private final Request request;
    private final boolean counts;
    private final TextBuffer out = new TextBuffer();
    private final Set<Object> running = Collections.newSetFromMap(new IdentityHashMap<>());

    VariableDump(Request request, boolean counts) {
        this.request = request;
        this.counts = counts;
    }

    /** Dumps to the output. */
    void dump(Object value) {
        try {
            write(value, 0);
        } finally {
            out.flush(request);
        }
    }

    /** @param indent of the line that the value starts */
    private void write(Object raw, int indent) {
        out.spaces(indent);
        String mark = "";
        Object value = raw;
        if (raw instanceof PhpReference cell) {
            value = cell.get();
            if (cell.owners() != 1) {
                if (counts) {
                    out.add("reference refcount(").add(count(cell)).add(") {\n");
                    write(value, indent + 2);
                    out.spaces(indent).add("}\n");
                    return;
                }
                mark = "&";
            }
        }
        switch (value) {
            case Boolean b -> out.add(mark).add(b ? "bool(true)\n" : "bool(false)\n");
            case PhpNull ignored -> out.add(mark).add("NULL\n");
            case Long l -> out.add(mark).add("int(").add(l).add(")\n");
            case Double d ->
                out.add(mark)
                        .add("float(")
                        .add(FloatFormat.format(d, request.ini().serializePrecision()))
                        .add(")\n");
            case PhpString s -> {
                out.add(mark).add("string(").add(s.length()).add(") \"").add(s);
                out.add(counts ? "\" interned\n" : "\"\n");
            }
            case PhpArray array -> array(array, mark, indent);
            case PhpObject object -> object(object, mark, indent);
            case PhpResource resource -> {
                out.add(mark).add("resource(").add(resource.id()).add(") of type (");
                out.add(resource.isOpen() ? resource.resourceType() : "Unknown").add(")");
                out.add(counts ? " refcount(1)\n" : "\n");
            }
            default -> out.add(mark).add("UNKNOWN:0\n");
        }
    }

    /** Owners, and the one that is the argument itself. */
    private static long count(Owned value) {
        return value.owners() + 1L;
    }

    private void array(PhpArray array, String mark, int indent) {
        if (!running.add(array)) {
            out.add("*RECURSION*\n");
            return;
        }
        out.add(mark).add("array(").add(array.size()).add(") ");
        if (counts) {
            out.add(array.isPacked() && !array.isEmpty() ? "packed " : "");
            out.add(array.owners() < 0 ? "interned " : "refcount(" + count(array) + ")");
        }
        out.add("{\n");
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            out.spaces(indent + 2);
            key(array.keyAt(p));
            write(array.rawAt(p), indent + 2);
        }
        running.remove(array);
        out.spaces(indent).add("}\n");
    }

    private void key(Object key) {
        if (key instanceof PhpString name) {
            out.add("[\"").add(name).add("\"]=>\n");
        } else {
            out.add("[").add(key.toString()).add("]=>\n");
        }
    }

    private void object(PhpObject object, String mark, int indent) {
        PhpClass type = object.phpClass();
        if (type.kind() == PhpClass.Kind.ENUM) {
            out.add(mark)
                    .add("enum(")
                    .add(type.name())
                    .add("::")
                    .add((PhpString) object.property("name"))
                    .add(")\n");
            return;
        }
        if (!running.add(object)) {
            out.add("*RECURSION*\n");
            return;
        }
        try {
            out.flush(request);
            List<Shown> properties = ShownProperties.forDebugging(request, object);
            LazyState lazy = LazyState.of(object);
            if (lazy != null && !lazy.isRunning()) {
                out.add(mark).add(lazy.isProxy() ? "lazy proxy object(" : "lazy ghost object(");
            } else {
                out.add(mark).add("object(");
            }
            out.add(printable(type.name())).add(")#").add(object.id());
            out.add(" (").add(ShownProperties.count(properties)).add(") ");
            out.add(counts ? "refcount(" + count(object) + "){\n" : "{\n");
            for (Shown property : properties) {
                out.spaces(indent + 2);
                propertyName(property.key());
                if (property.value() == null) {
                    out.spaces(indent + 2)
                            .add("uninitialized(")
                            .add(property.info().type().toString())
                            .add(")\n");
                } else {
                    write(property.value(), indent + 2);
                }
            }
            out.spaces(indent).add("}\n");
        } finally {
            running.remove(object);
        }
    }

    private void propertyName(Object key) {
        if (!(key instanceof PhpString name) || !PropertyNames.isMangled(name)) {
            key(key);
            return;
        }
        String owner = PropertyNames.owner(name);
        out.add("[\"").add(PropertyNames.plain(name));
        out.add(owner.equals("*") ? "\":protected]=>\n" : "\":\"" + owner + "\":private]=>\n");
    }

    /** Names of anonymous classes end, for the reader, before the null byte. */
    static String printable(String className) {
        int end = className.indexOf(0);
        return end < 0 ? className : className.substring(0, end);
    }
}
