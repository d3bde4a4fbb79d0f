package dev.parade.library.core.interfaces;

import dev.parade.catalog.PhpClass;

/** What walks over elements. */
@PhpClass(
        sig = "interface Iterator extends Traversable",
        doc = "What walks over elements.",
        abstracts = {
            "public function current(): mixed",
            "public function next(): void",
            "public function key(): mixed",
            "public function valid(): bool",
            "public function rewind(): void"
        })
final class IteratorInterface {
    private IteratorInterface() {}
}
