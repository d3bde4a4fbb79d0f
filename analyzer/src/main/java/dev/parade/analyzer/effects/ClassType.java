package dev.parade.analyzer.effects;

import java.util.Locale;

/**
 * An object's class.
 *
 * @param exact it is this class and no subclass
 */
public record ClassType(String name, boolean exact) {
    public boolean is(String other) {
        return name.equalsIgnoreCase(other);
    }

    /** Whether it is Closure. */
    public boolean isClosure() {
        return is("Closure");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClassType type && type.exact == exact && type.is(name);
    }

    @Override
    public int hashCode() {
        return name.toLowerCase(Locale.ROOT).hashCode();
    }
}
