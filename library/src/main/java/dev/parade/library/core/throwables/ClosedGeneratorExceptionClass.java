package dev.parade.library.core.throwables;

import dev.parade.catalog.PhpClass;

/** A generator that ended while another one delegates to it. */
@PhpClass(
        sig = "class ClosedGeneratorException extends Exception",
        doc = "A generator that ended while another one delegates to it.")
final class ClosedGeneratorExceptionClass {
    private ClosedGeneratorExceptionClass() {}
}
