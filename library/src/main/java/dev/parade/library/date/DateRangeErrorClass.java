package dev.parade.library.date;

import dev.parade.catalog.PhpClass;

/** DateRangeError, thrown by the functions and classes of dates. */
@PhpClass(
        sig = "class DateRangeError extends DateError",
        since = "8.3",
        doc = "Thrown by the functions and classes of dates.")
final class DateRangeErrorClass {
    private DateRangeErrorClass() {}
}
