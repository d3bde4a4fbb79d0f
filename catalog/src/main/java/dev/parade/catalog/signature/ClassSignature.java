package dev.parade.catalog.signature;

import java.util.List;
import java.util.Set;

/**
 * The head of a class-like declaration.
 *
 * @param parent null when there is none
 * @param interfaces what a class or enum implements, or an interface extends
 * @param backing type of a backed enum, else null
 */
public record ClassSignature(
        Set<Modifier> modifiers, Kind kind, String name, String parent, List<String> interfaces, Type backing) {
    /** What the keyword says. */
    public enum Kind {
        CLASS,
        INTERFACE,
        TRAIT,
        ENUM
    }

    public ClassSignature {
        modifiers = Set.copyOf(modifiers);
        interfaces = List.copyOf(interfaces);
    }
}
