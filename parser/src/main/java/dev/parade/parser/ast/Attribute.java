package dev.parade.parser.ast;

/** An attribute; arguments null without parentheses. */
public record Attribute(Name name, Expression.Arguments arguments, Position position) implements Node {}
