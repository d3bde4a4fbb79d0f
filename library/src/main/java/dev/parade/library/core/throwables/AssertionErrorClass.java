package dev.parade.library.core.throwables;

import dev.parade.catalog.PhpClass;

/** A failed assertion. */
@PhpClass(sig = "class AssertionError extends Error", doc = "A failed assertion.")
final class AssertionErrorClass {
    private AssertionErrorClass() {}
}
