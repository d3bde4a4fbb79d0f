package dev.parade.library.date;

import dev.parade.catalog.PhpClass;

/** DateInvalidOperationException, thrown by the functions and classes of dates. */
@PhpClass(
        sig = "class DateInvalidOperationException extends DateException",
        since = "8.3",
        doc = "Thrown by the functions and classes of dates.")
final class DateInvalidOperationExceptionClass {
    private DateInvalidOperationExceptionClass() {}
}
