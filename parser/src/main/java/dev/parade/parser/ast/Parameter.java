package dev.parade.parser.ast;

import java.util.List;

/**
 * A parameter.
 *
 * @param modifiers bits of {@link Modifier}; not 0: a promoted constructor parameter
 * @param hooks of a promoted parameter, else empty
 */
public record Parameter(
        String name,
        TypeNode type,
        Expression defaultValue,
        boolean byReference,
        boolean variadic,
        int modifiers,
        List<PropertyHook> hooks,
        List<AttributeGroup> attributes,
        String docComment,
        Position position)
        implements Node {}
