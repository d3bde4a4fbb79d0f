package dev.parade.library.core.interfaces;

import dev.parade.catalog.PhpClass;

/** What converts to a string. */
@PhpClass(
        sig = "interface Stringable",
        doc = "What converts to a string.",
        abstracts = "public function __toString(): string")
final class StringableInterface {
    private StringableInterface() {}
}
