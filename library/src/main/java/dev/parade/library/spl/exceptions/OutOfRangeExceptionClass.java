package dev.parade.library.spl.exceptions;

import dev.parade.catalog.PhpClass;

/** An index that cannot be valid. */
@PhpClass(sig = "class OutOfRangeException extends LogicException", doc = "An index that cannot be valid.")
final class OutOfRangeExceptionClass {
    private OutOfRangeExceptionClass() {}
}
