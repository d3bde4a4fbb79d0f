package dev.parade.library.spl.exceptions;

import dev.parade.catalog.PhpClass;

/** A length that is not accepted. */
@PhpClass(sig = "class LengthException extends LogicException", doc = "A length that is not accepted.")
final class LengthExceptionClass {
    private LengthExceptionClass() {}
}
