package dev.parade.library.date;

import dev.parade.catalog.PhpClass;

/** DateObjectError, thrown by the functions and classes of dates. */
@PhpClass(
        sig = "class DateObjectError extends DateError",
        since = "8.3",
        doc = "Thrown by the functions and classes of dates.")
final class DateObjectErrorClass {
    private DateObjectErrorClass() {}
}
