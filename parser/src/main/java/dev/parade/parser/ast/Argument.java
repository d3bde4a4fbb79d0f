package dev.parade.parser.ast;

/** A call's argument; name for a named one, spread for {@code ...x}. */
public record Argument(Expression value, boolean spread, String name, Position position) implements Node {}
