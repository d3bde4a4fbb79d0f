package dev.parade.library.core.throwables;

import dev.parade.catalog.PhpClass;

/** A value of the wrong type. */
@PhpClass(sig = "class TypeError extends Error", doc = "A value of the wrong type.")
final class TypeErrorClass {
    private TypeErrorClass() {}
}
