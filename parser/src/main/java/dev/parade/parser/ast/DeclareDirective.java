package dev.parade.parser.ast;

/** {@code strict_types=1} and kin. */
public record DeclareDirective(String name, Expression value, Position position) implements Node {}
