package dev.parade.library.date;

import dev.parade.catalog.PhpClass;

/** DateMalformedStringException, thrown by the functions and classes of dates. */
@PhpClass(
        sig = "class DateMalformedStringException extends DateException",
        since = "8.3",
        doc = "Thrown by the functions and classes of dates.")
final class DateMalformedStringExceptionClass {
    private DateMalformedStringExceptionClass() {}
}
