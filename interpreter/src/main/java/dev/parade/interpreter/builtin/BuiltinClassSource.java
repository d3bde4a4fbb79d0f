package dev.parade.interpreter.builtin;

import dev.parade.catalog.table.ClassEntry;
import dev.parade.interpreter.classes.BuiltinClass;
import java.util.List;

/**
 * A class declared in Java, as it is to be made in a request.
 *
 * @param entry head, properties, constants and methods without body
 * @param methods in declaration order
 * @param hooks what happens when objects are made and copied
 */
public record BuiltinClassSource(ClassEntry entry, List<Builtin> methods, BuiltinClass hooks) {
    public BuiltinClassSource {
        methods = List.copyOf(methods);
    }
}
