package dev.parade.library.zlib;

import static dev.parade.catalog.Effect.THROWS;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpObject;

/** What deflate_add() works on. */
@PhpClass(
        sig = "final class DeflateContext",
        doc = "A compressor made by deflate_init().",
        attributes = {"StrictProperties", "Uncloneable", "NotSerializable"})
final class DeflateContextClass {
    private DeflateContextClass() {}

    @PhpMethod(sig = "public function __construct()", effect = THROWS, doc = "Refuses.")
    static void construct(PhpObject self) {
        throw PhpErrors.error("Cannot directly construct DeflateContext, use deflate_init() instead");
    }
}
