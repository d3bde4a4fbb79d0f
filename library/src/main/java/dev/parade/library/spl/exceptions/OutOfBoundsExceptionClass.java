package dev.parade.library.spl.exceptions;

import dev.parade.catalog.PhpClass;

/** A key that is not there. */
@PhpClass(sig = "class OutOfBoundsException extends RuntimeException", doc = "A key that is not there.")
final class OutOfBoundsExceptionClass {
    private OutOfBoundsExceptionClass() {}
}
