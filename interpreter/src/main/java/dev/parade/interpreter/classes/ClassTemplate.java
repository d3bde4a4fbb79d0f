package dev.parade.interpreter.classes;

import dev.parade.interpreter.functions.SourceUnit;
import dev.parade.parser.ast.ClassBody;

/**
 * A class declaration of a file, shared by all requests.
 *
 * @param name full name; made up for an anonymous class
 */
public record ClassTemplate(ClassBody body, String name, SourceUnit unit) {
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
