package dev.parade.library.core.attributes;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.values.PhpObject;

/** The method lacks a return type that its prototype has. */
@PhpClass(
        sig = "final class ReturnTypeWillChange",
        doc = "The method lacks a return type that its prototype has.",
        attributes = {"Attribute(Attribute::TARGET_METHOD)"})
final class ReturnTypeWillChangeClass {
    private ReturnTypeWillChangeClass() {}

    @PhpMethod(
            sig = "public function __construct()",
            effect = {},
            doc = "Nothing to say.")
    static void construct(@SuppressWarnings("unused") PhpObject self) {}
}
