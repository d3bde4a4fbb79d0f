package dev.parade.interpreter.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.CallableOperations;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.CallableResolution;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.functions.NamedExtras;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.runtime.ArgumentBinding;
import dev.parade.interpreter.runtime.CallableResolver;
import dev.parade.interpreter.runtime.CallableResolver.Attempt;
import dev.parade.interpreter.runtime.CallableResolver.Resolved;
import dev.parade.interpreter.runtime.Methods;
import dev.parade.interpreter.runtime.Traces;
import dev.parade.interpreter.runtime.Traces.Activation;
import dev.parade.interpreter.runtime.Traces.Location;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;

/** Callables as builtins see them. */
public final class CallableSupport implements CallableOperations {
    /** A callable that was resolved once. */
    public record Bound(Request request, Resolved resolved, Object value) implements PhpCallable {
        @Override
        @TruffleBoundary
        public Object call(Object... args) {
            Object[] bound = resolved.magicName() == null ? ArgumentBinding.bind(resolved.function(), args) : args;
            return PhpReference.deref(Invoker.call(request, resolved, adapt(request, resolved.function(), bound)));
        }

        private Object callWith(PhpArray arguments) {
            Object[] args = resolved.magicName() == null
                    ? ArgumentBinding.bind(resolved.function(), arguments)
                    : MagicArgumentsNode.list(arguments);
            return PhpReference.deref(Invoker.call(request, resolved, adapt(request, resolved.function(), args)));
        }
    }

    /** By-reference parameters get cells; PHP warns, since a builtin passes values. */
    static Object[] adapt(Request request, PhpFunction function, Object[] args) {
        if (function.takesNoReferences()) {
            return args;
        }
        Object[] adapted = args.clone();
        for (int i = 0; i < args.length; i++) {
            boolean given = args[i] != null && !(args[i] instanceof NamedExtras);
            if (given && function.isByReference(i) && !(args[i] instanceof PhpReference)) {
                if (!function.prefersReference(i)) {
                    request.warning(name(function) + "(): Argument #" + (i + 1)
                            + (i < function.parameterCount() ? " ($" + function.parameterName(i) + ")" : "")
                            + " must be passed by reference, value given");
                }
                adapted[i] = new PhpReference(args[i]);
            }
        }
        return adapted;
    }

    private static String name(PhpFunction function) {
        if (function instanceof UserFunction user) {
            boolean method = user.scope() != null && !user.isClosure();
            return method
                    ? user.scope().name() + "::" + user.name()
                    : user.displayName(Request.current().level());
        }
        return function.name();
    }

    @Override
    @TruffleBoundary
    public Object call(Request request, Object callable, Object... args) {
        Resolved r = CallableResolver.resolveForCall(request, callable, scopeFor(callable));
        return PhpReference.deref(Invoker.call(request, r, adapt(request, r.function(), args)));
    }

    @Override
    @TruffleBoundary
    public Object callWithArray(Request request, PhpCallable callable, PhpArray arguments) {
        return callable instanceof Bound bound
                ? bound.callWith(arguments)
                : CallableOperations.super.callWithArray(request, callable, arguments);
    }

    @Override
    @TruffleBoundary
    public CallableResolution resolve(Request request, Object callable) {
        Attempt attempt = CallableResolver.attempt(request, callable, scopeFor(callable), true);
        return attempt.problem() != null
                ? CallableResolution.failed(attempt.problem())
                : CallableResolution.of(new Bound(request, attempt.resolved(), callable));
    }

    /** The scope where it decides what the callable stands for: to find it out takes a look at the stack. */
    private static PhpClass scopeFor(Object callable) {
        return switch (callable) {
            case PhpString name when name.indexOf(':', 0) < 0 -> null;
            case PhpArray pair
            when pair.get(0) instanceof PhpObject object
                    && pair.get(1) instanceof PhpString method
                    && !Methods.dependsOnScope(object.phpClass(), PhpClass.lower(method.toString())) -> null;
            case PhpObject object -> null;
            default -> scope();
        };
    }

    /** The class scope of the PHP code that runs. */
    private static PhpClass scope() {
        for (Activation a : Traces.activations(4)) {
            if (!a.isBuiltin()) {
                return a.root().scope();
            }
        }
        return null;
    }

    @Override
    @TruffleBoundary
    public PhpClass scope(Request request) {
        return scope();
    }

    @Override
    @TruffleBoundary
    public Object self(Request request) {
        for (Activation a : Traces.activations(4)) {
            if (!a.isBuiltin()) {
                return a.self();
            }
        }
        return null;
    }

    @Override
    public Location here(Request request) {
        return Traces.here(request);
    }
}
