package dev.parade.library.date;

import dev.parade.catalog.PhpClass;

/** DateError, thrown by the functions and classes of dates. */
@PhpClass(sig = "class DateError extends Error", since = "8.3", doc = "Thrown by the functions and classes of dates.")
final class DateErrorClass {
    private DateErrorClass() {}
}
