package dev.parade.parser.ast;

/** What a cast converts to. */
public enum CastType {
    INT,
    FLOAT,
    STRING,
    BOOL,
    ARRAY,
    OBJECT,
    UNSET,
    VOID
}
