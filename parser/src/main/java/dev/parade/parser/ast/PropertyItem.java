package dev.parade.parser.ast;

/** One property of a declaration; value null without default. */
public record PropertyItem(String name, Expression value, Position position) implements Node {}
