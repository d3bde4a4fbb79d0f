package dev.parade.library.date;

import dev.parade.catalog.PhpClass;

/** DateMalformedIntervalStringException, thrown by the functions and classes of dates. */
@PhpClass(
        sig = "class DateMalformedIntervalStringException extends DateException",
        since = "8.3",
        doc = "Thrown by the functions and classes of dates.")
final class DateMalformedIntervalStringExceptionClass {
    private DateMalformedIntervalStringExceptionClass() {}
}
