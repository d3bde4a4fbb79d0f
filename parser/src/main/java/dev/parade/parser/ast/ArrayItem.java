package dev.parade.parser.ast;

/** An element of an array literal or destructuring. */
public record ArrayItem(Expression key, Expression value, boolean byReference, boolean spread, Position position)
        implements Node {}
