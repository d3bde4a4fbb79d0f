package dev.parade.parser.ast;

/** An import; alias null without one. */
public record UseItem(Name name, String alias, Statement.Use.Kind kind, Position position) implements Node {}
