package dev.parade.library.date;

import dev.parade.catalog.PhpClass;

/** DateException, thrown by the functions and classes of dates. */
@PhpClass(
        sig = "class DateException extends Exception",
        since = "8.3",
        doc = "Thrown by the functions and classes of dates.")
final class DateExceptionClass {
    private DateExceptionClass() {}
}
