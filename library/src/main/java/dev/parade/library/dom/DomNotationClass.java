package dev.parade.library.dom;

import dev.parade.catalog.PhpClass;

/** A notation of a document type. */
@PhpClass(sig = "class DOMNotation extends DOMNode", doc = "A notation of a document type.", hooks = DomHooks.class)
final class DomNotationClass {
    private DomNotationClass() {}
}
