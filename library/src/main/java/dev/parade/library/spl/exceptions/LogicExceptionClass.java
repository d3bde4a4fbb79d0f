package dev.parade.library.spl.exceptions;

import dev.parade.catalog.PhpClass;

/** A mistake in the program. */
@PhpClass(sig = "class LogicException extends Exception", doc = "A mistake in the program.")
final class LogicExceptionClass {
    private LogicExceptionClass() {}
}
