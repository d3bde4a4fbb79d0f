package dev.parade.library.standard.variables;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.runtime.PropertyNames;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.standard.variables.ShownProperties.Shown;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Writes a value as print_r() does. */
public final class ReadablePrint {
    private final Request request;
    private final TextBuffer out = new TextBuffer();
    private final Set<Object> running = Collections.newSetFromMap(new IdentityHashMap<>());

    public ReadablePrint(Request request) {
        this.request = request;
    }

    /** The text. */
    public PhpString print(Object value) {
        write(value, 0);
        return out.toPhpString();
    }

    private void write(Object raw, int indent) {
        switch (PhpReference.deref(raw)) {
            case PhpArray array -> {
                out.add("Array\n");
                if (!running.add(array)) {
                    out.add(" *RECURSION*");
                    return;
                }
                open(indent);
                for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
                    out.spaces(indent + 4)
                            .add('[')
                            .add(array.keyAt(p).toString())
                            .add("] => ");
                    write(array.rawAt(p), indent + 8);
                    out.add('\n');
                }
                close(indent);
                running.remove(array);
            }
            case PhpObject object -> object(object, indent);
            case Object scalar -> out.add(Conversions.toPhpString(scalar));
        }
    }

    private void object(PhpObject object, int indent) {
        PhpClass type = object.phpClass();
        out.add(VariableDump.printable(type.name()));
        if (type.kind() == PhpClass.Kind.ENUM) {
            TypeConstraint backing = type.enumBackingType();
            out.add(" Enum").add(backing == null ? "\n" : ":" + backing + "\n");
        } else {
            out.add(" Object\n");
        }
        if (!running.add(object)) {
            out.add(" *RECURSION*");
            return;
        }
        try {
            open(indent);
            for (Shown property : ShownProperties.forDebugging(request, object)) {
                if (property.value() != null) {
                    out.spaces(indent + 4).add('[');
                    name(property.key());
                    out.add("] => ");
                    write(property.value(), indent + 8);
                    out.add('\n');
                }
            }
            close(indent);
        } finally {
            running.remove(object);
        }
    }

    private void name(Object key) {
        if (!(key instanceof PhpString name) || !PropertyNames.isMangled(name)) {
            out.add(key.toString());
            return;
        }
        String owner = PropertyNames.owner(name);
        out.add(PropertyNames.plain(name)).add(owner.equals("*") ? ":protected" : ":" + owner + ":private");
    }

    private void open(int indent) {
        out.spaces(indent).add("(\n");
    }

    private void close(int indent) {
        out.spaces(indent).add(")\n");
    }
}
