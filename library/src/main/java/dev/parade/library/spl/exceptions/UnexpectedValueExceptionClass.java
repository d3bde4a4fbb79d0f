package dev.parade.library.spl.exceptions;

import dev.parade.catalog.PhpClass;

/** A value that was not expected. */
@PhpClass(sig = "class UnexpectedValueException extends RuntimeException", doc = "A value that was not expected.")
final class UnexpectedValueExceptionClass {
    private UnexpectedValueExceptionClass() {}
}
