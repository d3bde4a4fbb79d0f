package dev.parade.library.reflection;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.generators.PhpGenerator;
import dev.parade.interpreter.values.PhpObject;

/** A generator under way. */
@PhpClass(
        sig = "final class ReflectionGenerator",
        doc = "A generator under way.",
        attributes = {"Uncloneable", "NotSerializable"},
        partial = "getExecutingLine(), getTrace(), getThis()")
final class ReflectionGeneratorClass {
    private ReflectionGeneratorClass() {}

    private static PhpGenerator live(PhpObject self) {
        PhpGenerator g = Reflectors.of(self, PhpGenerator.class);
        if (g.isDone()) {
            throw Reflectors.exception("Cannot fetch information from a closed Generator");
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

    @PhpMethod(sig = "public function getExecutingFile(): string", effect = THROWS, doc = "The file of its code.")
    static String getExecutingFile(PhpObject self) {
        return Reflectors.of(self, PhpGenerator.class).function().unit().file();
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
            doc = "The generator itself, as long as it does not delegate.",
            partial = "of a generator in yield from, the outer one")
    static Object getExecutingGenerator(PhpObject self) {
        return live(self);
    }
}
