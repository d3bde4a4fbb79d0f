package dev.parade.parser.ast;

import java.util.List;

/** A case; condition null for default. */
public record SwitchCase(Expression condition, List<Statement> body, Position position) implements Node {}
