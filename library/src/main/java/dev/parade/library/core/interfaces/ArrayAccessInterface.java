package dev.parade.library.core.interfaces;

import dev.parade.catalog.PhpClass;

/** What is used with square brackets. */
@PhpClass(
        sig = "interface ArrayAccess",
        doc = "What is used with square brackets.",
        abstracts = {
            "public function offsetExists(mixed $offset): bool",
            "public function offsetGet(mixed $offset): mixed",
            "public function offsetSet(mixed $offset, mixed $value): void",
            "public function offsetUnset(mixed $offset): void"
        })
final class ArrayAccessInterface {
    private ArrayAccessInterface() {}
}
