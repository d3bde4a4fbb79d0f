package dev.parade.library.spl.exceptions;

import dev.parade.catalog.PhpClass;

/** An element too many. */
@PhpClass(sig = "class OverflowException extends RuntimeException", doc = "An element too many.")
final class OverflowExceptionClass {
    private OverflowExceptionClass() {}
}
