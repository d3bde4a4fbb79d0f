package dev.parade.library.random;

import dev.parade.catalog.PhpClass;

/** An engine that gives nothing usable. */
@PhpClass(
        sig = "class Random\\BrokenRandomEngineError extends Random\\RandomError",
        doc = "An engine that gives nothing usable.")
final class BrokenRandomEngineErrorClass {
    private BrokenRandomEngineErrorClass() {}
}
