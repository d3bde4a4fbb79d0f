package dev.parade.library.core.throwables;

import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.runtime.ThrowableProperties;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** An error of the engine as an exception. */
@PhpClass(
        sig = "class ErrorException extends Exception",
        doc = "An error of the engine as an exception.",
        properties = "protected int $severity = E_ERROR")
final class ErrorExceptionClass {
    private ErrorExceptionClass() {}

    @PhpMethod(
            sig = "public function __construct(string $message = UNKNOWN, int $code = 0, int $severity = E_ERROR,"
                    + " ?string $filename = null, ?int $line = null, ?Throwable $previous = null)",
            effect = WRITES_OBJECT,
            doc = "An exception of the given place.")
    static void construct(
            PhpObject self,
            PhpString message,
            long code,
            long severity,
            PhpString filename,
            Long line,
            PhpObject previous) {
        ThrowableConstruction.construct(self, message, code, previous);
        self.setProperty("severity", severity);
        if (filename != null) {
            ThrowableConstruction.set(self, ThrowableProperties.FILE, filename);
        }
        if (line != null) {
            ThrowableConstruction.set(self, ThrowableProperties.LINE, line);
        } else if (filename != null) {
            ThrowableConstruction.set(self, ThrowableProperties.LINE, 0L);
        }
    }

    @PhpMethod(
            sig = "final public function getSeverity(): int",
            effect = {},
            doc = "The level of the error.")
    static Object getSeverity(PhpObject self) {
        return self.property("severity");
    }
}
