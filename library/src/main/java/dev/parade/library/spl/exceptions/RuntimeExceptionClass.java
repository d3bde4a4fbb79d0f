package dev.parade.library.spl.exceptions;

import dev.parade.catalog.PhpClass;

/** A failure that only running shows. */
@PhpClass(sig = "class RuntimeException extends Exception", doc = "A failure that only running shows.")
final class RuntimeExceptionClass {
    private RuntimeExceptionClass() {}
}
