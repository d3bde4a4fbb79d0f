package dev.parade.interpreter.functions;

import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.parser.ast.Parameter;

/**
 * A parameter of PHP code.
 *
 * @param type null for none
 * @param optional has a default, or is variadic
 */
public record ParameterInfo(
        String name, TypeConstraint type, boolean byReference, boolean variadic, boolean optional, Parameter syntax) {}
