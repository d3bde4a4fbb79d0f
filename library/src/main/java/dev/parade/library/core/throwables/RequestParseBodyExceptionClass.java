package dev.parade.library.core.throwables;

import dev.parade.catalog.PhpClass;

/** A request body that cannot be parsed. */
@PhpClass(
        sig = "class RequestParseBodyException extends Exception",
        doc = "A request body that cannot be parsed.",
        since = "8.4")
final class RequestParseBodyExceptionClass {
    private RequestParseBodyExceptionClass() {}
}
