package dev.parade.library.dom;

import dev.parade.catalog.PhpClass;

/** A document type. */
@PhpClass(
        sig = "class DOMDocumentType extends DOMNode",
        doc = "A document type.",
        partial = "entities and notations are empty",
        hooks = DomHooks.class)
final class DomDocumentTypeClass {
    private DomDocumentTypeClass() {}
}
