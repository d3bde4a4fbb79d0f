package dev.parade.parser.ast;

import java.util.List;

/** A declared type. */
public sealed interface TypeNode extends Node {
    /** A class or a built-in type (int, array, static, …: lower case in {@code name.resolved}). */
    record Named(Name name, Position position) implements TypeNode {}

    /** {@code ?T}. */
    record Nullable(TypeNode type, Position position) implements TypeNode {}

    /** {@code A|B}. */
    record Union(List<TypeNode> types, Position position) implements TypeNode {}

    /** {@code A&B}. */
    record Intersection(List<TypeNode> types, Position position) implements TypeNode {}
}
