package dev.parade.parser.ast;

import java.util.List;

/**
 * A get or set hook.
 *
 * @param parameters of set, null when left out
 * @param body null for an abstract hook or when {@code expression} is there
 * @param expression of {@code get => x}, else null
 */
public record PropertyHook(
        String name,
        int modifiers,
        boolean byReference,
        List<Parameter> parameters,
        List<Statement> body,
        Expression expression,
        List<AttributeGroup> attributes,
        String docComment,
        Position position)
        implements Node {}
