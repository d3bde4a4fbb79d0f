package dev.parade.library.json;

import dev.parade.catalog.PhpClass;

/** The interface by which objects say what is written of them. */
@PhpClass(
        sig = "interface JsonSerializable",
        doc = "What json_encode() asks an object for.",
        abstracts = "public function jsonSerialize(): mixed")
final class JsonSerializableInterface {
    private JsonSerializableInterface() {}
}
