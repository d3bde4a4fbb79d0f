package dev.parade.library.dom;

import dev.parade.catalog.PhpClass;

/** A declaration of a namespace, as XPath sees it. */
@PhpClass(
        sig = "class DOMNameSpaceNode",
        doc = "A declaration of a namespace, as XPath sees it.",
        partial = "no function gives one")
final class DomNameSpaceNodeClass {
    private DomNameSpaceNodeClass() {}
}
