package dev.parade.catalog.signature;

/** A modifier of a class or class member. */
public enum Modifier {
    PUBLIC,
    PROTECTED,
    PRIVATE,
    STATIC,
    ABSTRACT,
    FINAL,
    READONLY
}
