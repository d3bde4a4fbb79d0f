package dev.parade.library.dom;

import dev.parade.catalog.PhpClass;

/** An entity of a document type. */
@PhpClass(sig = "class DOMEntity extends DOMNode", doc = "An entity of a document type.", hooks = DomHooks.class)
final class DomEntityClass {
    private DomEntityClass() {}
}
