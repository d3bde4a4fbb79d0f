package dev.parade.library.random;

import dev.parade.catalog.PhpClass;

/** Base of the errors of ext/random. */
@PhpClass(sig = "class Random\\RandomError extends Error", doc = "Base of the errors of ext/random.")
final class RandomErrorClass {
    private RandomErrorClass() {}
}
