package dev.parade.parser.ast;

import java.util.List;

/**
 * A whole file.
 *
 * @param deprecations in the order in which PHP reports them, before the program runs
 * @param haltOffset offset of the data after {@code __halt_compiler();}, or -1
 */
public record Program(List<Statement> statements, List<Deprecation> deprecations, int haltOffset, Position position)
        implements Node {}
