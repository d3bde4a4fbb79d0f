package dev.parade.parser.ast;

import java.util.List;

/**
 * A class, interface, trait or enum, named or not.
 *
 * @param name short name, null for an anonymous class
 * @param fullName with the namespace, null for an anonymous class
 * @param parents the parent class (at most one) or, for an interface, all it extends
 * @param backingType of an enum, else null
 */
public record ClassBody(
        Kind kind,
        String name,
        String fullName,
        int modifiers,
        List<Name> parents,
        List<Name> interfaces,
        TypeNode backingType,
        List<Member> members,
        List<AttributeGroup> attributes,
        String docComment,
        Position position)
        implements Node {
    /** Which. */
    public enum Kind {
        CLASS,
        INTERFACE,
        TRAIT,
        ENUM
    }
}
