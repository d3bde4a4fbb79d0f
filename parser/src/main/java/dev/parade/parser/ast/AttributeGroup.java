package dev.parade.parser.ast;

import java.util.List;

/** {@code #[A, B]}. */
public record AttributeGroup(List<Attribute> attributes, Position position) implements Node {}
