package dev.parade.library.core.throwables;

import dev.parade.catalog.PhpClass;

/** A calculation without a result. */
@PhpClass(sig = "class ArithmeticError extends Error", doc = "A calculation without a result.")
final class ArithmeticErrorClass {
    private ArithmeticErrorClass() {}
}
