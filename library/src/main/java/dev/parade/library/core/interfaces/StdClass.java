package dev.parade.library.core.interfaces;

import dev.parade.catalog.PhpClass;

/** An object of nothing but dynamic properties. */
@PhpClass(
        sig = "class stdClass",
        doc = "An object of nothing but dynamic properties.",
        attributes = "AllowDynamicProperties")
final class StdClass {
    private StdClass() {}
}
