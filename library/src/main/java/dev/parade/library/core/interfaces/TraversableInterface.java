package dev.parade.library.core.interfaces;

import dev.parade.catalog.PhpClass;

/** What foreach walks over. */
@PhpClass(sig = "interface Traversable", doc = "What foreach walks over.")
final class TraversableInterface {
    private TraversableInterface() {}
}
