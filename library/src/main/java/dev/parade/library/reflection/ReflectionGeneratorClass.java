package dev.parade.library.reflection;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.generators.PhpGenerator;
import dev.parade.interpreter.runtime.Traces;
import dev.parade.interpreter.runtime.Traces.Activation;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import java.util.ArrayList;
import java.util.List;

/** A generator under way. */
@PhpClass(
        sig = "final class ReflectionGenerator",
        doc = "A generator under way.",
        attributes = {"Uncloneable", "NotSerializable"})
final class ReflectionGeneratorClass {
    private ReflectionGeneratorClass() {}

    private static PhpGenerator live(PhpObject self) {
        PhpGenerator g = Reflectors.of(self, PhpGenerator.class);
        if (g.isDone()) {
            String state = Request.current().level() < 84 ? "terminated" : "closed";
            throw Reflectors.exception("Cannot fetch information from a " + state + " Generator");
        }
        return g;
    }

    @PhpMethod(
            sig = "public function __construct(Generator $generator)",
            effect = {THROWS, WRITES_OBJECT},
            doc = "Of a generator that has not ended.")
    static void construct(PhpObject self, Request request, PhpObject generator) {
        PhpGenerator g = (PhpGenerator) generator;
        if (request.level() < 84 && g.isDone()) {
            throw Reflectors.exception("Cannot create ReflectionGenerator based on a terminated Generator");
        }
        g.retain();
        self.setNativeData(g);
    }

    @PhpMethod(
            sig = "public function getFunction(): ReflectionFunctionAbstract",
            effect = THROWS,
            doc = "Its function.")
    static Object getFunction(PhpObject self, Request request) {
        UserFunction f = Reflectors.of(self, PhpGenerator.class).function();
        var c = f.isClosure() ? null : f.scope();
        MethodInfo m = c == null ? null : c.method(dev.parade.interpreter.classes.PhpClass.lower(f.name()));
        return Reflectors.ofFunction(request, new ReflectedFunction(f, m, c, null));
    }

    private static PhpGenerator innermost(PhpGenerator g) {
        return g.chain().getLast();
    }

    @PhpMethod(sig = "public function getExecutingLine(): int", effect = THROWS, doc = "The line that it is at.")
    static long getExecutingLine(PhpObject self) {
        return live(self).line();
    }

    @PhpMethod(sig = "public function getExecutingFile(): string", effect = THROWS, doc = "The file of its code.")
    static String getExecutingFile(PhpObject self) {
        return live(self).function().unit().file();
    }

    @PhpMethod(
            sig = "public function getTrace(int $options = DEBUG_BACKTRACE_PROVIDE_OBJECT): array",
            effect = THROWS,
            doc = "It and the generators that it yields from, as a stack trace.")
    static PhpArray getTrace(PhpObject self, long options) {
        List<Activation> activations = new ArrayList<>();
        live(self).chain().forEach(g -> activations.addFirst(g.activation()));
        return Traces.array(activations, (options & 1) != 0, (options & 2) == 0);
    }

    @PhpMethod(
            sig = "public function getThis(): ?object",
            effect = THROWS,
            doc = "The object whose method it is of, null for none.")
    static PhpObject getThis(PhpObject self) {
        return live(self).boundThis();
    }

    @PhpMethod(
            sig = "public function isClosed(): bool",
            effect = {},
            doc = "Whether it has ended.",
            since = "8.4")
    static boolean isClosed(PhpObject self) {
        return Reflectors.of(self, PhpGenerator.class).isDone();
    }

    @PhpMethod(
            sig = "public function getExecutingGenerator(): Generator",
            effect = THROWS,
            doc = "The generator whose code runs: itself, or one that it yields from.")
    static Object getExecutingGenerator(PhpObject self) {
        return innermost(live(self));
    }
}
