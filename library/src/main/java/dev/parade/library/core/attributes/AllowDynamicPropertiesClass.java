package dev.parade.library.core.attributes;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.values.PhpObject;

/** Objects of the class take properties that are not declared. */
@PhpClass(
        sig = "final class AllowDynamicProperties",
        doc = "Objects of the class take properties that are not declared.",
        attributes = {"Attribute(Attribute::TARGET_CLASS)"})
final class AllowDynamicPropertiesClass {
    private AllowDynamicPropertiesClass() {}

    @PhpMethod(
            sig = "public function __construct()",
            effect = {},
            doc = "Nothing to say.")
    static void construct(@SuppressWarnings("unused") PhpObject self) {}
}
