package dev.parade.library.filter;

import dev.parade.catalog.PhpClass;

/** What is thrown with FILTER_THROW_ON_FAILURE. */
@PhpClass(
        sig = "class Filter\\FilterFailedException extends Filter\\FilterException",
        since = "8.5",
        doc = "Thrown with FILTER_THROW_ON_FAILURE.")
final class FilterFailedExceptionClass {
    private FilterFailedExceptionClass() {}
}
