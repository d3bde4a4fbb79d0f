package dev.parade.library.core.attributes;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.values.PhpObject;

/** Targets of attributes are checked when they are made. */
@PhpClass(
        sig = "final class DelayedTargetValidation",
        doc = "Targets of attributes are checked when they are made.",
        attributes = {"Attribute(Attribute::TARGET_ALL)", "StrictProperties"},
        since = "8.5")
final class DelayedTargetValidationClass {
    private DelayedTargetValidationClass() {}

    @PhpMethod(
            sig = "public function __construct()",
            effect = {},
            doc = "Nothing to say.")
    static void construct(@SuppressWarnings("unused") PhpObject self) {}
}
