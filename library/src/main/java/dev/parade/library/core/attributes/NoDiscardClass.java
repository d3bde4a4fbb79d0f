package dev.parade.library.core.attributes;

import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** Calls whose result is not used raise a warning. */
@PhpClass(
        sig = "final class NoDiscard",
        doc = "Calls whose result is not used raise a warning.",
        attributes = {"Attribute(Attribute::TARGET_METHOD | Attribute::TARGET_FUNCTION)", "StrictProperties"},
        properties = "public readonly ?string $message",
        since = "8.5")
final class NoDiscardClass {
    private NoDiscardClass() {}

    @PhpMethod(
            sig = "public function __construct(?string $message = null)",
            effect = WRITES_OBJECT,
            doc = "With why the result matters.")
    static void construct(PhpObject self, PhpString message) {
        self.setProperty("message", message == null ? PhpNull.INSTANCE : message);
    }
}
