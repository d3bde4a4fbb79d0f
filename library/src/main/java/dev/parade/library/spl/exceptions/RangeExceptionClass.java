package dev.parade.library.spl.exceptions;

import dev.parade.catalog.PhpClass;

/** A result out of range. */
@PhpClass(sig = "class RangeException extends RuntimeException", doc = "A result out of range.")
final class RangeExceptionClass {
    private RangeExceptionClass() {}
}
