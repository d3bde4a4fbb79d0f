package dev.parade.library.core.throwables;

import dev.parade.catalog.PhpClass;

/** A division by zero. */
@PhpClass(sig = "class DivisionByZeroError extends ArithmeticError", doc = "A division by zero.")
final class DivisionByZeroErrorClass {
    private DivisionByZeroErrorClass() {}
}
