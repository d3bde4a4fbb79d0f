package dev.parade.library.spl.exceptions;

import dev.parade.catalog.PhpClass;

/** A value outside of its domain. */
@PhpClass(sig = "class DomainException extends LogicException", doc = "A value outside of its domain.")
final class DomainExceptionClass {
    private DomainExceptionClass() {}
}
