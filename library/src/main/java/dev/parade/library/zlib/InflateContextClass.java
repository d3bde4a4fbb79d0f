package dev.parade.library.zlib;

import static dev.parade.catalog.Effect.THROWS;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpObject;

/** What inflate_add() works on. */
@PhpClass(
        sig = "final class InflateContext",
        doc = "A decompressor made by inflate_init().",
        attributes = {"StrictProperties", "Uncloneable", "NotSerializable"})
final class InflateContextClass {
    private InflateContextClass() {}

    @PhpMethod(sig = "public function __construct()", effect = THROWS, doc = "Refuses.")
    static void construct(PhpObject self) {
        throw PhpErrors.error("Cannot directly construct InflateContext, use inflate_init() instead");
    }
}
