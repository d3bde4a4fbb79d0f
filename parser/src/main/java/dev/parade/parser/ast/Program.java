package dev.parade.parser.ast;

import java.util.List;

/**
 * A whole file.
 *
 * @param haltOffset offset of the data after {@code __halt_compiler();}, or -1
 */
public record Program(List<Statement> statements, int haltOffset, Position position) implements Node {}
