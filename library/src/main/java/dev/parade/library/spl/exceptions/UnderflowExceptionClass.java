package dev.parade.library.spl.exceptions;

import dev.parade.catalog.PhpClass;

/** An element too few. */
@PhpClass(sig = "class UnderflowException extends RuntimeException", doc = "An element too few.")
final class UnderflowExceptionClass {
    private UnderflowExceptionClass() {}
}
