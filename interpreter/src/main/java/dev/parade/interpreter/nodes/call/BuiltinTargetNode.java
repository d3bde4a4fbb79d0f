package dev.parade.interpreter.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.runtime.UnusedResults;
import dev.parade.interpreter.values.Lifetimes;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import dev.parade.interpreter.values.SpareBytes;

/** A call of one builtin with positional arguments. */
final class BuiltinTargetNode extends CallTargetNode {
    private static final int WATCHED = 1;

    private final Builtin function;
    private final BuiltinCall site;
    private final boolean inline;
    private final boolean method;
    private final boolean pins;
    private final boolean operation;
    private final boolean unusedOfCallable;

    /** Whether the memory of the argument can be used again: with others beside it a handler of warnings might see it. */
    private final boolean spares;

    @Children
    private final ArgumentNode[] arguments;

    BuiltinTargetNode(ArgumentList list, Builtin function, boolean strictTypes) {
        super(list, function);
        this.function = function;
        this.site = new BuiltinCall(function, strictTypes);
        this.inline = function.inline();
        this.method = function.isMethod();
        this.operation = list.operation();
        this.unusedOfCallable = list.result() == ArgumentList.Result.UNUSED_OF_CALLABLE;
        ExpressionNode[] values = list.values();
        this.spares = sharesNothing() && values.length == 1;
        this.arguments = new ArgumentNode[values.length];
        boolean disturbed = !function.entry().calls().isEmpty();
        for (int i = 0; i < values.length; i++) {
            boolean ref = function.isByReference(i);
            String parameter = ref ? function.parameterName(Math.min(i, function.parameterCount() - 1)) : null;
            arguments[i] =
                    new ArgumentNode(values[i], ref, function.prefersRef(i), function.displayName(), parameter, i);
            disturbed |= i > 0 && (ref || !values[i].isHarmless());
        }
        this.pins = disturbed;
    }

    /** See {@link dev.parade.catalog.PhpFunction#sharesNothing}. */
    boolean sharesNothing() {
        return function.entry().sharesNothing();
    }

    @Override
    boolean accepts(PhpFunction f) {
        return f == function;
    }

    @Override
    @ExplodeLoop
    Object call(VirtualFrame frame, PhpFunction f, Object callee, Object self) {
        Object[] args = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            Object v = arguments[i].evaluate(frame);
            args[i] = v;
            if (pins && v instanceof PhpArray a) {
                a.retain();
            }
        }
        Request request = Frames.request(frame);
        frame.setInt(Frames.LINE, line());
        beforeCall(frame, f);
        if (unusedOfCallable && args.length > 0) {
            UnusedResults.tellOfCallable(request, args[0], phpRoot().scope());
        }
        if (inline && !method) {
            Object answer = function.call(request, site, args);
            if (spares) {
                spare(args[0]);
            }
            if (Lifetimes.isActive()) {
                take(WATCHED);
                request.lifetimes().argumentsEnd(args, answer);
            }
            return answer;
        }
        frame.setObject(Frames.BUILTIN, new Frames.BuiltinFrame(function, self, args, operation));
        // The adapter has the boundary behind its argument checks, where values are unboxed.
        Object result = method ? function.callMethod(request, site, self, args) : function.call(request, site, args);
        frame.setObject(Frames.BUILTIN, null);
        if (spares) {
            spare(args[0]);
        }
        if (pins) {
            unpin(args);
        }
        if (Lifetimes.isActive()) {
            take(WATCHED);
            request.lifetimes().argumentsEnd(args, result);
            if (result instanceof PhpArray array && array.owners() == 0 && array.mayHoldReferences()) {
                request.lifetimes().watchElements(array);
            }
        }
        return result;
    }

    private void spare(Object argument) {
        if (argument instanceof PhpString text
                && text.length() >= SpareBytes.LEAST
                && arguments[0].givesItsOwnString()) {
            giveAway(text);
        }
    }

    @TruffleBoundary
    private static void giveAway(PhpString text) {
        text.giveBytesAway();
    }

    @ExplodeLoop
    private void unpin(Object[] args) {
        for (int i = 0; i < arguments.length; i++) {
            if (args[i] instanceof PhpArray a) {
                a.releaseInFlight();
            }
        }
    }
}
