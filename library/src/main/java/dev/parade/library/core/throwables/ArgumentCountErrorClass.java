package dev.parade.library.core.throwables;

import dev.parade.catalog.PhpClass;

/** Too few or too many arguments. */
@PhpClass(sig = "class ArgumentCountError extends TypeError", doc = "Too few or too many arguments.")
final class ArgumentCountErrorClass {
    private ArgumentCountErrorClass() {}
}
