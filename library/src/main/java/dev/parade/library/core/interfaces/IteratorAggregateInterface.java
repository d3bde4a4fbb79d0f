package dev.parade.library.core.interfaces;

import dev.parade.catalog.PhpClass;

/** What has an iterator. */
@PhpClass(
        sig = "interface IteratorAggregate extends Traversable",
        doc = "What has an iterator.",
        abstracts = "public function getIterator(): Traversable")
final class IteratorAggregateInterface {
    private IteratorAggregateInterface() {}
}
