package dev.parade.library.core.throwables;

import dev.parade.catalog.PhpClass;

/** A value of the right type that is not accepted. */
@PhpClass(sig = "class ValueError extends Error", doc = "A value of the right type that is not accepted.")
final class ValueErrorClass {
    private ValueErrorClass() {}
}
