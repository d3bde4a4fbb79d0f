package dev.parade.parser.ast;

import java.util.List;

/**
 * What functions, methods and closures have in common.
 *
 * @param isGenerator the body contains a yield of its own
 */
public record FunctionSignature(
        List<Parameter> parameters,
        TypeNode returnType,
        boolean byReference,
        boolean isGenerator,
        List<AttributeGroup> attributes,
        String docComment,
        Position position)
        implements Node {}
