package dev.parade.interpreter.nodes.object;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.runtime.CallableResolver;
import dev.parade.interpreter.runtime.CallableResolver.Resolved;
import dev.parade.interpreter.runtime.Methods;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpObject;

/** A closure expression: makes the object and captures. */
public final class ClosureNode extends ExpressionNode {
    private final UserFunction function;

    @Children
    private final PlaceNode[] captures;

    @CompilationFinal(dimensions = 1)
    private final boolean[] byReference;

    /** Arrow functions capture what is there, silently. */
    private final boolean quiet;

    public ClosureNode(UserFunction function, PlaceNode[] captures, boolean[] byReference, boolean quiet) {
        this.function = function;
        this.captures = captures;
        this.byReference = byReference;
        this.quiet = quiet;
    }

    /** The template. */
    public UserFunction function() {
        return function;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object[] captured = new Object[captures.length];
        for (int i = 0; i < captures.length; i++) {
            Object v;
            if (byReference[i]) {
                v = captures[i].reference(frame);
            } else if (quiet) {
                v = captures[i].executeQuiet(frame);
            } else {
                v = captures[i].execute(frame);
            }
            Owned.retain(v);
            captured[i] = v;
        }
        Object self = frame.getArguments()[Frames.SELF];
        if (function.isStatic() && self instanceof PhpObject o) {
            self = o.phpClass();
        }
        return create(Frames.request(frame), function, self, captured, null);
    }

    /** A Closure object. */
    @TruffleBoundary
    public static PhpClosure create(
            Request request, PhpFunction function, Object self, Object[] captured, String magicName) {
        return request.born(new PhpClosure(
                request.builtinClass("Closure"), request.objectIds().take(), function, self, captured, magicName));
    }

    private static final Object[] NOTHING = {};

    /** {@code f(...)} of a callable value. */
    @TruffleBoundary
    public static PhpClosure ofCallable(Request request, Object callable, PhpClass scope) {
        if (callable instanceof PhpClosure closure) {
            return closure;
        }
        Resolved r = CallableResolver.resolveForCall(request, callable, scope);
        return create(request, r.function(), r.self(), NOTHING, r.magicName());
    }

    /** {@code f(...)} of a function. */
    @TruffleBoundary
    public static PhpClosure ofFunction(Request request, PhpFunction function) {
        return create(request, function, null, NOTHING, null);
    }

    /**
     * {@code $o->m(...)} and {@code C::m(...)}.
     *
     * @param named whether the class is named: only then {@code __callStatic} answers
     */
    @TruffleBoundary
    public static PhpClosure ofMethod(
            Request request, PhpClass c, PhpObject o, String name, PhpClass scope, boolean named) {
        if (o instanceof PhpClosure closure && name.equalsIgnoreCase("__invoke")) {
            return closure;
        }
        MethodInfo m = Methods.find(c, PhpClass.lower(name), scope);
        if (m != null && Methods.isVisible(m, scope)) {
            if (m.isAbstract()) {
                throw PhpErrors.error(
                        "Cannot call abstract method " + m.declaringClass().name() + "::" + m.name() + "()");
            }
            if (!m.isStatic() && o == null) {
                throw PhpErrors.error("Non-static method " + m.declaringClass().name() + "::" + m.name()
                        + "() cannot be called statically");
            }
            return create(request, m.function(), m.isStatic() ? c : o, NOTHING, null);
        }
        if (o != null && c.caller() != null) {
            return create(request, c.caller().function(), o, NOTHING, name);
        }
        if (named && c.staticCaller() != null) {
            return create(request, c.staticCaller().function(), c, NOTHING, name);
        }
        throw CallableResolver.undefined(c, name, m, scope);
    }
}
