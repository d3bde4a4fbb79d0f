package dev.parade.library.core.interfaces;

import dev.parade.catalog.PhpClass;

/** What count() counts. */
@PhpClass(sig = "interface Countable", doc = "What count() counts.", abstracts = "public function count(): int")
final class CountableInterface {
    private CountableInterface() {}
}
