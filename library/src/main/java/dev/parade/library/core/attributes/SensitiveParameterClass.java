package dev.parade.library.core.attributes;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.values.PhpObject;

/** Traces do not show the argument. */
@PhpClass(
        sig = "final class SensitiveParameter",
        doc = "Traces do not show the argument.",
        attributes = {"Attribute(Attribute::TARGET_PARAMETER)", "StrictProperties"})
final class SensitiveParameterClass {
    private SensitiveParameterClass() {}

    @PhpMethod(
            sig = "public function __construct()",
            effect = {},
            doc = "Nothing to say.")
    static void construct(@SuppressWarnings("unused") PhpObject self) {}
}
