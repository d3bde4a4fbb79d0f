package dev.parade.library.random;

import dev.parade.catalog.PhpClass;

/** Base of the exceptions of ext/random. */
@PhpClass(sig = "class Random\\RandomException extends Exception", doc = "Base of the exceptions of ext/random.")
final class RandomExceptionClass {
    private RandomExceptionClass() {}
}
