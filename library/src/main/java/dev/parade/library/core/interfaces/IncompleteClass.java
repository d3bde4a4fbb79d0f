package dev.parade.library.core.interfaces;

import dev.parade.catalog.PhpClass;

/** What unserialize() makes of objects whose class is not there. */
@PhpClass(
        sig = "final class __PHP_Incomplete_Class",
        doc = "What unserialize() makes of objects whose class is not there.",
        attributes = "AllowDynamicProperties")
final class IncompleteClass {
    private IncompleteClass() {}
}
