package dev.parade.library.reflection;

import dev.parade.catalog.PhpClass;

/** What reflection throws. */
@PhpClass(sig = "class ReflectionException extends Exception", doc = "What reflection throws.")
final class ReflectionExceptionClass {
    private ReflectionExceptionClass() {}
}
