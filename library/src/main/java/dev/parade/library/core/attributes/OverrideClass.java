package dev.parade.library.core.attributes;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.values.PhpObject;

/** The member overrides one of a parent. */
@PhpClass(
        sig = "final class Override",
        doc = "The member overrides one of a parent.",
        attributes = {"Attribute(Attribute::TARGET_METHOD | Attribute::TARGET_PROPERTY)", "StrictProperties"},
        since = "8.3")
final class OverrideClass {
    private OverrideClass() {}

    @PhpMethod(
            sig = "public function __construct()",
            effect = {},
            doc = "Nothing to say.")
    static void construct(@SuppressWarnings("unused") PhpObject self) {}
}
