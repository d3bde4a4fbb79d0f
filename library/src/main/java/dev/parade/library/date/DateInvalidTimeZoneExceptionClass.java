package dev.parade.library.date;

import dev.parade.catalog.PhpClass;

/** DateInvalidTimeZoneException, thrown by the functions and classes of dates. */
@PhpClass(
        sig = "class DateInvalidTimeZoneException extends DateException",
        since = "8.3",
        doc = "Thrown by the functions and classes of dates.")
final class DateInvalidTimeZoneExceptionClass {
    private DateInvalidTimeZoneExceptionClass() {}
}
