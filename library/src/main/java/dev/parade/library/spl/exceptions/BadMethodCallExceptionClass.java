package dev.parade.library.spl.exceptions;

import dev.parade.catalog.PhpClass;

/** A call of a method that is not there. */
@PhpClass(
        sig = "class BadMethodCallException extends BadFunctionCallException",
        doc = "A call of a method that is not there.")
final class BadMethodCallExceptionClass {
    private BadMethodCallExceptionClass() {}
}
