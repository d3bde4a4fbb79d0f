package dev.parade.library.core.attributes;

import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.values.PhpObject;

/** What makes a class an attribute. */
@PhpClass(
        sig = "final class Attribute",
        doc = "What makes a class an attribute.",
        attributes = "Attribute(Attribute::TARGET_CLASS)",
        constants = {
            "int TARGET_CLASS = 1",
            "int TARGET_FUNCTION = 2",
            "int TARGET_METHOD = 4",
            "int TARGET_PROPERTY = 8",
            "int TARGET_CLASS_CONSTANT = 16",
            "int TARGET_PARAMETER = 32",
            "int TARGET_CONSTANT = 64",
            "int TARGET_ALL = 127",
            "int IS_REPEATABLE = 128"
        },
        properties = "public int $flags")
final class AttributeClass {
    private AttributeClass() {}

    @PhpMethod(
            sig = "public function __construct(int $flags = Attribute::TARGET_ALL)",
            effect = WRITES_OBJECT,
            doc = "With where it may stand.")
    static void construct(PhpObject self, long flags) {
        self.setProperty("flags", flags);
    }
}
