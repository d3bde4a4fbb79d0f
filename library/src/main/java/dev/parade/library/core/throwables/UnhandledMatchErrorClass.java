package dev.parade.library.core.throwables;

import dev.parade.catalog.PhpClass;

/** A match without an arm for the value. */
@PhpClass(sig = "class UnhandledMatchError extends Error", doc = "A match without an arm for the value.")
final class UnhandledMatchErrorClass {
    private UnhandledMatchErrorClass() {}
}
