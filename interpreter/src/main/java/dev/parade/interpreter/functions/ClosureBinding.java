package dev.parade.interpreter.functions;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.frame.FrameInstance.FrameAccess;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PhpRootNode;
import dev.parade.interpreter.nodes.object.ClosureNode;
import dev.parade.interpreter.runtime.CallableResolver;
import dev.parade.interpreter.runtime.CallableResolver.Attempt;
import dev.parade.interpreter.runtime.CallableResolver.Resolved;
import dev.parade.interpreter.values.PhpObject;

/** Closures with another {@code $this} or scope, and closures of callables. */
public final class ClosureBinding {
    private static final Object[] NOTHING = {};

    private ClosureBinding() {}

    /** The class whose private members the closure's code may use, null for none. */
    public static PhpClass scope(Request request, PhpClosure closure) {
        return switch (closure.function()) {
            case UserFunction user -> user.scope();
            case Builtin builtin
            when builtin.isMethod() -> request.findClass(builtin.entry().className(), false);
            default -> null;
        };
    }

    /**
     * The closure bound anew; null after a warning when PHP refuses.
     *
     * @param newThis null for none
     * @param newScope null for none
     */
    @TruffleBoundary
    public static PhpClosure bind(Request request, PhpClosure closure, PhpObject newThis, PhpClass newScope) {
        String problem = problem(request, closure, newThis, newScope);
        if (problem != null) {
            request.warning(request.level() >= 85 ? problem + ", this will be an error in PHP 9" : problem);
            return null;
        }
        PhpFunction function = closure.function();
        if (function instanceof UserFunction user && user.isClosure()) {
            PhpClass scope = newScope == null && newThis != null ? request.builtinClass("Closure") : newScope;
            function = user.withScope(scope);
        }
        return request.born(
                closure.rebound(request.objectIds().take(), function, newThis != null ? newThis : newScope));
    }

    private static String problem(Request request, PhpClosure closure, PhpObject newThis, PhpClass newScope) {
        PhpFunction function = closure.function();
        boolean ofCallable = !(function instanceof UserFunction user && user.isClosure());
        PhpClass scope = scope(request, closure);
        boolean isStatic = isStatic(function);
        if (newThis != null) {
            if (isStatic) {
                return "Cannot bind an instance to a static closure";
            }
            if (ofCallable && scope != null && !newThis.phpClass().isSubclassOf(scope)) {
                return "Cannot bind method " + scope.name() + "::" + methodName(closure) + "() to object of class "
                        + newThis.phpClass().name();
            }
        } else if (ofCallable && scope != null && !isStatic) {
            return "Cannot unbind $this of method";
        } else if (!ofCallable && closure.boundThis() != null && ThisUse.in((UserFunction) function)) {
            return "Cannot unbind $this of closure using $this";
        }
        if (newScope != null && newScope != scope && newScope.isInternal()) {
            return "Cannot bind closure to scope of internal class " + newScope.name();
        }
        if (ofCallable && newScope != scope) {
            return "Cannot rebind scope of closure created from " + (scope == null ? "function" : "method");
        }
        return null;
    }

    private static boolean isStatic(PhpFunction function) {
        return switch (function) {
            case UserFunction user -> user.isStatic();
            case Builtin builtin -> builtin.signature().isStatic();
            default -> false;
        };
    }

    private static String methodName(PhpClosure closure) {
        return closure.magicName() != null
                ? closure.magicName()
                : closure.function().name();
    }

    /** The closure of a callable, as seen from the code that runs; throws PHP's TypeError when it is none. */
    @TruffleBoundary
    public static PhpClosure ofCallable(Request request, Object callable) {
        if (callable instanceof PhpClosure closure) {
            return closure;
        }
        Innermost code = innermost();
        Attempt attempt = CallableResolver.attempt(
                request, callable, code == null ? null : code.root().scope(), true);
        if (attempt.problem() != null) {
            throw PhpErrors.typeError("Failed to create closure from callable: " + attempt.problem());
        }
        Resolved r = attempt.resolved();
        return r.callee() instanceof PhpClosure closure
                ? closure
                : ClosureNode.create(request, r.function(), r.self(), NOTHING, r.magicName());
    }

    /** A closure of a function or method that captures nothing; {@code self} is a PhpObject, a PhpClass or null. */
    public static PhpClosure make(Request request, PhpFunction function, Object self) {
        return ClosureNode.create(request, function, self, NOTHING, null);
    }

    /** The closure whose code runs; throws PHP's Error outside of closures. */
    @TruffleBoundary
    public static PhpClosure current() {
        Innermost code = innermost();
        if (code != null
                && code.frame().getArguments()[Frames.CALLEE] instanceof PhpClosure closure
                && closure.function() instanceof UserFunction user
                && user.isClosure()) {
            return closure;
        }
        throw PhpErrors.error("Current function is not a closure");
    }

    private record Innermost(PhpRootNode root, Frame frame) {}

    /** The PHP code that runs, null for none. */
    private static Innermost innermost() {
        return Truffle.getRuntime().iterateFrames((FrameInstance instance) -> {
            if (instance.getCallTarget() instanceof RootCallTarget target
                    && target.getRootNode() instanceof PhpRootNode root) {
                Frame frame = instance.getFrame(FrameAccess.READ_ONLY);
                return new Innermost(root, root.isGeneratorBody() ? root.generatorFrame(frame) : frame);
            }
            return null;
        });
    }
}
