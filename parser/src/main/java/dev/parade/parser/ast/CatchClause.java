package dev.parade.parser.ast;

import java.util.List;

/** A catch; variable null without one. */
public record CatchClause(List<Name> types, String variable, List<Statement> body, Position position) implements Node {}
