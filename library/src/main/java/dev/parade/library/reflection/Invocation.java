package dev.parade.library.reflection;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.nodes.call.Invoker;
import dev.parade.interpreter.runtime.ArgumentBinding;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;

/** Calls whose arguments come in an array. */
final class Invocation {
    private Invocation() {}

    /** Calls; string keys name parameters. The result is a plain value. */
    static Object call(Request request, PhpFunction function, Object callee, Object self, PhpArray arguments) {
        ArgumentBinding binding = new ArgumentBinding(function);
        for (int p = arguments.skipHoles(0); p < arguments.end(); p = arguments.skipHoles(p + 1)) {
            if (arguments.isStringKeyAt(p)) {
                String name = arguments.stringKeyAt(p).toString();
                int at = function.indexOfParameter(name);
                binding.named(name, argument(request, function, at, arguments.rawAt(p)));
            } else {
                binding.positional(argument(request, function, binding.count(), arguments.rawAt(p)));
            }
        }
        return PhpReference.deref(Invoker.call(request, function, callee, self, binding.finish()));
    }

    private static Object argument(Request request, PhpFunction function, int position, Object raw) {
        if (position < 0 || !function.isByReference(position)) {
            return PhpReference.deref(raw);
        }
        if (raw instanceof PhpReference) {
            return raw;
        }
        if (!function.prefersReference(position)) {
            int last = function.parameterCount() - 1;
            request.warning(name(function) + "(): Argument #" + (position + 1) + " ($"
                    + function.parameterName(Math.min(position, last)) + ") must be passed by reference, value given");
        }
        return new PhpReference(raw);
    }

    private static String name(PhpFunction function) {
        return function instanceof UserFunction u && u.isClosure()
                ? u.displayName(Request.current().level())
                : function.toString();
    }

    /** A new object, its constructor called. */
    static PhpObject construct(Request request, PhpClass c, PhpArray arguments) {
        PhpObject object = request.instantiate(c);
        MethodInfo constructor = c.constructor();
        if (constructor == null) {
            if (!arguments.isEmpty()) {
                throw Reflectors.exception("Class " + c.name()
                        + " does not have a constructor, so you cannot pass any constructor arguments");
            }
            return object;
        }
        if (!constructor.isPublic()) {
            throw Reflectors.exception("Access to non-public constructor of class " + c.name());
        }
        construct(request, object, constructor, arguments);
        return object;
    }

    /** Calls the constructor of a new object, which nobody owns yet. */
    static void construct(Request request, PhpObject object, MethodInfo constructor, PhpArray arguments) {
        object.retain();
        call(request, constructor.function(), null, object, arguments);
        object.releaseInFlight();
    }
}
