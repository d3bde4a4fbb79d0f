package dev.parade.library.filter;

import dev.parade.catalog.PhpClass;

/** Base of the exceptions of ext/filter. */
@PhpClass(
        sig = "class Filter\\FilterException extends Exception",
        since = "8.5",
        doc = "Base of the exceptions of ext/filter.")
final class FilterExceptionClass {
    private FilterExceptionClass() {}
}
