package dev.parade.library.date;

import dev.parade.catalog.PhpClass;

/** DateMalformedPeriodStringException, thrown by the functions and classes of dates. */
@PhpClass(
        sig = "class DateMalformedPeriodStringException extends DateException",
        since = "8.3",
        doc = "Thrown by the functions and classes of dates.")
final class DateMalformedPeriodStringExceptionClass {
    private DateMalformedPeriodStringExceptionClass() {}
}
