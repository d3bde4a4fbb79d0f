package dev.parade.library.core.interfaces;

import dev.parade.catalog.PhpClass;

/** What serializes itself to a string. */
@PhpClass(
        sig = "interface Serializable",
        doc = "What serializes itself to a string.",
        abstracts = {"public function serialize()", "public function unserialize(string $data)"})
final class SerializableInterface {
    private SerializableInterface() {}
}
