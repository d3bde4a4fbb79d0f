package dev.parade.library.spl.exceptions;

import dev.parade.catalog.PhpClass;

/** A call of a function that is not there. */
@PhpClass(
        sig = "class BadFunctionCallException extends LogicException",
        doc = "A call of a function that is not there.")
final class BadFunctionCallExceptionClass {
    private BadFunctionCallExceptionClass() {}
}
