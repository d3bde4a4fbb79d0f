package dev.parade.library.reflection;

import static dev.parade.catalog.Effect.INCLUDES;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.functions.ClosureBinding;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;

/** A function. */
@PhpClass(
        sig = "class ReflectionFunction extends ReflectionFunctionAbstract",
        doc = "A function.",
        constants = {"int IS_DEPRECATED = 2048"})
final class ReflectionFunctionClass {
    private ReflectionFunctionClass() {}

    private static Object run(PhpObject self, Request request, PhpArray args) {
        ReflectedFunction f = ReflectedFunction.of(self);
        return Invocation.call(
                request,
                f.function(),
                f.closure(),
                f.closure() == null ? null : f.closure().self(),
                args);
    }

    @PhpMethod(
            sig = "public function __construct(Closure|string $function)",
            effect = {INCLUDES, THROWS, WRITES_OBJECT},
            doc = "A function or closure.")
    static void construct(PhpObject self, Request request, Object function) {
        if (function instanceof PhpClosure closure) {
            Reflectors.set(request, self, new ReflectedFunction(closure.function(), null, null, closure));
            return;
        }
        PhpFunction found = request.findFunction(function.toString());
        if (found == null) {
            throw Reflectors.exception("Function " + function + "() does not exist");
        }
        Reflectors.set(request, self, new ReflectedFunction(found, null, null, null));
    }

    @PhpMethod(sig = "public function __toString(): string", effect = UNKNOWN, doc = "A description of the function.")
    static String asText(PhpObject self, Request request) {
        return FunctionText.of(request, ReflectedFunction.of(self), "");
    }

    @PhpMethod(
            sig = "public function isAnonymous(): bool",
            effect = {},
            doc = "Whether it has no name.")
    static boolean isAnonymous(PhpObject self) {
        return ReflectedFunction.of(self).function() instanceof UserFunction u && u.isClosure();
    }

    @PhpMethod(
            sig = "public function isDisabled(): bool",
            effect = {},
            doc = "Whether it is disabled, which none is.",
            deprecated = "8.0: as ReflectionFunction can no longer be constructed for disabled functions")
    static boolean isDisabled(@SuppressWarnings("unused") PhpObject self) {
        return false;
    }

    @PhpMethod(sig = "public function invoke(mixed ...$args): mixed", effect = UNKNOWN, doc = "Calls it.")
    static Object invoke(PhpObject self, Request request, Object[] args) {
        return run(self, request, PhpArray.ofList(args));
    }

    @PhpMethod(
            sig = "public function invokeArgs(array $args): mixed",
            effect = UNKNOWN,
            doc = "Calls it with the arguments in an array.")
    static Object invokeArgs(PhpObject self, Request request, PhpArray args) {
        return run(self, request, args);
    }

    @PhpMethod(
            sig = "public function getClosure(): Closure",
            effect = {},
            doc = "The function as a closure.")
    static Object getClosure(PhpObject self, Request request) {
        ReflectedFunction f = ReflectedFunction.of(self);
        return f.closure() != null ? f.closure() : ClosureBinding.make(request, f.function(), null);
    }
}
