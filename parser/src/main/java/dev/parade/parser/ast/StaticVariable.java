package dev.parade.parser.ast;

/** A static variable; value null without initialiser. */
public record StaticVariable(String name, Expression value, Position position) implements Node {}
