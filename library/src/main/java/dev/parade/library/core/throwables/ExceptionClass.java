package dev.parade.library.core.throwables;

import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.runtime.ThrowableProperties;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** Base of all exceptions. The engine fills file, line and trace. */
@PhpClass(
        sig = "class Exception implements Throwable",
        doc = "Base of all exceptions.",
        properties = {
            "protected $message = ''",
            "private string $string = ''",
            "protected $code = 0",
            "protected string $file = ''",
            "protected int $line = 0",
            "private array $trace = []",
            "private ?Throwable $previous = null"
        },
        attributes = "Uncloneable")
final class ExceptionClass {
    private ExceptionClass() {}

    @PhpMethod(
            sig = "private function __clone(): void",
            effect = {},
            doc = "Throwables cannot be cloned.")
    static void cloneObject(PhpObject self) {
        // Never called: the engine refuses before.
    }

    @PhpMethod(
            sig = "public function __construct(string $message = UNKNOWN, int $code = 0, ?Throwable $previous = null)",
            effect = WRITES_OBJECT,
            doc = "A throwable of the place that makes it.")
    static void construct(PhpObject self, PhpString message, long code, PhpObject previous) {
        ThrowableConstruction.construct(self, message, code, previous);
    }

    @PhpMethod(
            sig = "public function __wakeup(): void",
            effect = WRITES_OBJECT,
            doc = "Drops a message or code of the wrong type.")
    static void wakeup(PhpObject self) {
        ThrowableConstruction.wakeup(self);
    }

    @PhpMethod(
            sig = "final public function getMessage(): string",
            effect = {},
            doc = "The message.")
    static Object getMessage(PhpObject self) {
        return ThrowableProperties.get(self, ThrowableProperties.MESSAGE);
    }

    @PhpMethod(
            sig = "final public function getCode()",
            effect = {},
            doc = "The code.")
    static Object getCode(PhpObject self) {
        return ThrowableProperties.get(self, ThrowableProperties.CODE);
    }

    @PhpMethod(
            sig = "final public function getFile(): string",
            effect = {},
            doc = "Where it was made: the file.")
    static Object getFile(PhpObject self) {
        return ThrowableProperties.get(self, ThrowableProperties.FILE);
    }

    @PhpMethod(
            sig = "final public function getLine(): int",
            effect = {},
            doc = "Where it was made: the line.")
    static Object getLine(PhpObject self) {
        return ThrowableProperties.get(self, ThrowableProperties.LINE);
    }

    @PhpMethod(
            sig = "final public function getTrace(): array",
            effect = {},
            doc = "The calls that led there, the innermost first.")
    static Object getTrace(PhpObject self) {
        return ThrowableProperties.get(self, ThrowableProperties.TRACE);
    }

    @PhpMethod(
            sig = "final public function getPrevious(): ?Throwable",
            effect = {},
            doc = "The throwable before it.")
    static Object getPrevious(PhpObject self) {
        return ThrowableProperties.get(self, ThrowableProperties.PREVIOUS);
    }

    @PhpMethod(sig = "final public function getTraceAsString(): string", effect = WARNS, doc = "The trace as text.")
    static String getTraceAsString(PhpObject self, Request request) {
        return ThrowableProperties.traceText(request, self);
    }

    @PhpMethod(
            sig = "public function __toString(): string",
            effect = {WARNS, WRITES_OBJECT},
            doc = "Message, place and trace, of previous throwables too.")
    static PhpString text(PhpObject self, Request request) {
        return ThrowableProperties.text(request, self);
    }
}
