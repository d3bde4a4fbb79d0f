package dev.parade.library.simplexml;

import dev.parade.catalog.PhpClass;

/** A SimpleXMLElement under the name that says that it is walked over. */
@PhpClass(
        sig = "class SimpleXMLIterator extends SimpleXMLElement",
        doc = "An XML element to walk over recursively.",
        hooks = SimpleHooks.class)
final class SimpleXmlIteratorClass {
    private SimpleXmlIteratorClass() {}
}
