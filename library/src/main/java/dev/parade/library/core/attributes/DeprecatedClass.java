package dev.parade.library.core.attributes;

import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** Uses of the member raise a deprecation. */
@PhpClass(
        sig = "final class Deprecated",
        doc = "Uses of the member raise a deprecation.",
        attributes = {
            "Attribute(Attribute::TARGET_METHOD | Attribute::TARGET_FUNCTION | Attribute::TARGET_CLASS_CONSTANT"
                    + " | Attribute::TARGET_CONSTANT | Attribute::TARGET_CLASS)",
            "StrictProperties"
        },
        properties = {"public readonly ?string $message", "public readonly ?string $since"},
        since = "8.4")
final class DeprecatedClass {
    private DeprecatedClass() {}

    @PhpMethod(
            sig = "public function __construct(?string $message = null, ?string $since = null)",
            effect = WRITES_OBJECT,
            doc = "With what to do instead.")
    static void construct(PhpObject self, PhpString message, PhpString since) {
        self.setProperty("message", message == null ? PhpNull.INSTANCE : message);
        self.setProperty("since", since == null ? PhpNull.INSTANCE : since);
    }
}
