package dev.parade.library.core.generators;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.generators.PhpGenerator;
import dev.parade.interpreter.runtime.Traces;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** Functions with yield under way. */
@PhpClass(
        sig = "final class Generator implements Iterator",
        doc = "Functions with yield under way.",
        attributes = {"StrictProperties", "Uncloneable", "NotSerializable"},
        hooks = GeneratorClass.Hooks.class)
final class GeneratorClass {
    private GeneratorClass() {}

    /** Generators are made by calls of functions with yield only. */
    public static final class Hooks implements BuiltinClass {
        @Override
        public void initialize(PhpObject object) {
            throw PhpErrors.error(
                    "The \"Generator\" class is reserved for internal use and cannot be manually instantiated");
        }
    }

    private static PhpGenerator generator(PhpObject self) {
        return (PhpGenerator) self;
    }

    @PhpMethod(sig = "public function rewind(): void", effect = UNKNOWN, doc = "Runs to the first yield.")
    static void rewind(PhpObject self, Request request) {
        generator(self).rewind(request);
    }

    @PhpMethod(sig = "public function valid(): bool", effect = UNKNOWN, doc = "Whether it stands at a yield.")
    static boolean valid(PhpObject self, Request request) {
        return generator(self).valid(request);
    }

    @PhpMethod(sig = "public function current(): mixed", effect = UNKNOWN, doc = "The value yielded.")
    static Object current(PhpObject self, Request request) {
        return generator(self).current(request);
    }

    @PhpMethod(sig = "public function key(): mixed", effect = UNKNOWN, doc = "The key yielded.")
    static Object key(PhpObject self, Request request) {
        return generator(self).key(request);
    }

    @PhpMethod(sig = "public function next(): void", effect = UNKNOWN, doc = "Goes on to the next yield.")
    static void next(PhpObject self, Request request) {
        generator(self).advance(request);
    }

    @PhpMethod(
            sig = "public function send(mixed $value): mixed",
            effect = UNKNOWN,
            doc = "Goes on with a value as the result of the yield.")
    static Object send(PhpObject self, Request request, Object value) {
        return generator(self).send(request, value);
    }

    @PhpMethod(
            sig = "public function throw(Throwable $exception): mixed",
            effect = UNKNOWN,
            doc = "Goes on with an exception thrown at the yield.")
    static Object throwInto(PhpObject self, Request request, PhpObject exception) {
        return generator(self).throwInto(request, exception);
    }

    @PhpMethod(
            sig = "public function __debugInfo(): array",
            effect = {},
            doc = "The name of its function, for dumps.",
            since = "8.4")
    static PhpArray debugInfo(PhpObject self) {
        PhpArray info = new PhpArray();
        info.put("function", PhpString.of(Traces.functionName(generator(self).function())));
        return info;
    }

    @PhpMethod(sig = "public function getReturn(): mixed", effect = THROWS, doc = "What the function returned.")
    static Object getReturn(PhpObject self, Request request) {
        return generator(self).returnValue(request);
    }
}
