package dev.parade.library.core.closures;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;
import static dev.parade.catalog.Effect.WARNS;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.functions.ClosureBinding;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;

/** Anonymous functions as objects. */
@PhpClass(
        sig = "final class Closure",
        doc = "Anonymous functions as objects.",
        attributes = {"StrictProperties", "NotSerializable"},
        hooks = ClosureClass.Hooks.class)
final class ClosureClass {
    private ClosureClass() {}

    /** Closures are made by closure expressions only. */
    public static final class Hooks implements BuiltinClass {
        @Override
        public void initialize(PhpObject object) {
            throw PhpErrors.error("Instantiation of class Closure is not allowed");
        }
    }

    @PhpMethod(
            sig = "private function __construct()",
            effect = {},
            doc = "Never called.")
    static void construct(@SuppressWarnings("unused") PhpObject self) {}

    @PhpMethod(
            sig = "public static function bind(Closure $closure, ?object $newThis,"
                    + " object|string|null $newScope = 'static'): ?Closure",
            effect = WARNS,
            doc = "The closure with another $this and scope.")
    static PhpObject bind(
            @SuppressWarnings("unused") dev.parade.interpreter.classes.PhpClass called,
            Request request,
            PhpObject closure,
            PhpObject newThis,
            Object newScope) {
        return bindTo(closure, request, newThis, newScope);
    }

    @PhpMethod(
            sig = "public function bindTo(?object $newThis, object|string|null $newScope = 'static'): ?Closure",
            effect = WARNS,
            doc = "The closure with another $this and scope.")
    static PhpObject bindTo(PhpObject self, Request request, PhpObject newThis, Object newScope) {
        PhpClosure closure = (PhpClosure) self;
        if (newScope == null || newScope == PhpNull.INSTANCE) {
            return ClosureBinding.bind(request, closure, newThis, null);
        }
        if (newScope instanceof PhpObject object) {
            return ClosureBinding.bind(request, closure, newThis, object.phpClass());
        }
        String name = newScope.toString();
        if (name.equals("static")) {
            return ClosureBinding.bind(request, closure, newThis, ClosureBinding.scope(request, closure));
        }
        dev.parade.interpreter.classes.PhpClass scope = request.findClass(name, true);
        if (scope == null) {
            request.warning("Class \"" + name + "\" not found");
            return null;
        }
        return ClosureBinding.bind(request, closure, newThis, scope);
    }

    @PhpMethod(
            sig = "public function call(object $newThis, mixed ...$args): mixed",
            effect = UNKNOWN,
            doc = "Calls it with another $this and that object's class as scope.")
    static Object call(PhpObject self, Request request, PhpObject newThis, Object[] args) {
        PhpClosure bound = ClosureBinding.bind(request, (PhpClosure) self, newThis, newThis.phpClass());
        return bound == null ? null : request.engine().callables().call(request, bound, args);
    }

    @PhpMethod(
            sig = "public static function fromCallable($callback): Closure",
            effect = THROWS,
            doc = "The closure of a callable.")
    static PhpObject fromCallable(
            @SuppressWarnings("unused") dev.parade.interpreter.classes.PhpClass called,
            Request request,
            Object callback) {
        return ClosureBinding.ofCallable(request, callback);
    }

    @PhpMethod(
            sig = "public static function getCurrent(): Closure",
            effect = THROWS,
            doc = "The closure whose code runs.",
            since = "8.5")
    static PhpObject getCurrent(@SuppressWarnings("unused") dev.parade.interpreter.classes.PhpClass called) {
        return ClosureBinding.current();
    }
}
