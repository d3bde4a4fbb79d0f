package dev.parade.library.core.throwables;

import dev.parade.catalog.PhpClass;

/** A syntax error. */
@PhpClass(sig = "class ParseError extends CompileError", doc = "A syntax error.")
final class ParseErrorClass {
    private ParseErrorClass() {}
}
