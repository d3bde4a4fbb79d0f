package dev.parade.library.spl.exceptions;

import dev.parade.catalog.PhpClass;

/** An argument that is not accepted. */
@PhpClass(sig = "class InvalidArgumentException extends LogicException", doc = "An argument that is not accepted.")
final class InvalidArgumentExceptionClass {
    private InvalidArgumentExceptionClass() {}
}
