package dev.parade.parser.ast;

/** A variable a closure captures. */
public record ClosureUse(String name, boolean byReference, Position position) implements Node {}
