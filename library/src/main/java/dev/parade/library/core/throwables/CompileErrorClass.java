package dev.parade.library.core.throwables;

import dev.parade.catalog.PhpClass;

/** An error in code. */
@PhpClass(sig = "class CompileError extends Error", doc = "An error in code.")
final class CompileErrorClass {
    private CompileErrorClass() {}
}
