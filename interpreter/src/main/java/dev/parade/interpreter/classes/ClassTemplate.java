package dev.parade.interpreter.classes;

import dev.parade.interpreter.functions.SourceUnit;
import dev.parade.parser.ast.ClassBody;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A class declaration of a file, shared by all requests.
 *
 * @param name full name; made up for an anonymous class
 * @param linked what has been linked of it, by what it was linked with; it goes when the declaration goes
 */
public record ClassTemplate(ClassBody body, String name, SourceUnit unit, Map<Object, Object> linked) {
    /** A declaration that has not been linked yet. */
    public ClassTemplate(ClassBody body, String name, SourceUnit unit) {
        this(body, name, unit, new ConcurrentHashMap<>(2));
    }

    /** Two templates are one only if they are the same declaration. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
