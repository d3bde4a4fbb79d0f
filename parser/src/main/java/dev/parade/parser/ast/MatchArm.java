package dev.parade.parser.ast;

import java.util.List;

/** An arm of match; conditions null for default. */
public record MatchArm(List<Expression> conditions, Expression body, Position position) implements Node {}
