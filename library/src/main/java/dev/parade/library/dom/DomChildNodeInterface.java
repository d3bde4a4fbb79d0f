package dev.parade.library.dom;

import dev.parade.catalog.PhpClass;

/** What can be a child. */
@PhpClass(
        sig = "interface DOMChildNode",
        doc = "What can be a child.",
        abstracts = {
            "public function remove(): void",
            "public function before(...$nodes): void",
            "public function after(...$nodes): void",
            "public function replaceWith(...$nodes): void"
        })
final class DomChildNodeInterface {
    private DomChildNodeInterface() {}
}
