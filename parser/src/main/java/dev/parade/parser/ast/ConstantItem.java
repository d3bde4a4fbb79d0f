package dev.parade.parser.ast;

/** One constant of a declaration. */
public record ConstantItem(String name, Name fullName, Expression value, String docComment, Position position)
        implements Node {}
