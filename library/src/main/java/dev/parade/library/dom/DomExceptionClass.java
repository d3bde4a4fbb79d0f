package dev.parade.library.dom;

import dev.parade.catalog.PhpClass;

/** What goes wrong with trees; the code is one of the DOM_ constants. */
@PhpClass(
        sig = "final class DOMException extends Exception",
        doc = "What goes wrong with trees; the code is one of the DOM_ constants.")
final class DomExceptionClass {
    private DomExceptionClass() {}
}
