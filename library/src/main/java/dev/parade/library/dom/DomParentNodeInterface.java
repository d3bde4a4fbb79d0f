package dev.parade.library.dom;

import dev.parade.catalog.PhpClass;

/** What can have children. */
@PhpClass(
        sig = "interface DOMParentNode",
        doc = "What can have children.",
        abstracts = {"public function append(...$nodes): void", "public function prepend(...$nodes): void"})
final class DomParentNodeInterface {
    private DomParentNodeInterface() {}
}
