package dev.parade.interpreter.nodes.call;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.runtime.Traces;
import dev.parade.interpreter.values.PhpArray;

/** A call of one PHP function with positional arguments. */
final class UserTargetNode extends CallTargetNode {
    private final UserFunction function;

    @Children
    private final ArgumentNode[] arguments;

    @Child
    private DirectCallNode call;

    /** Set when a later argument could write an array that an earlier one passes. */
    private final boolean pins;

    UserTargetNode(ArgumentList list, UserFunction function) {
        super(list, function);
        this.function = function;
        ExpressionNode[] values = list.values();
        this.arguments = new ArgumentNode[values.length];
        boolean disturbed = false;
        String name = Traces.functionName(function);
        for (int i = 0; i < values.length; i++) {
            boolean ref = function.isByReference(i);
            String parameter = ref ? function.parameterName(Math.min(i, function.parameterCount() - 1)) : null;
            arguments[i] = new ArgumentNode(values[i], ref, false, name, parameter, i);
            disturbed |= i > 0 && (ref || !values[i].isHarmless());
        }
        this.pins = disturbed;
    }

    @Override
    boolean accepts(PhpFunction f) {
        return f == function;
    }

    @Override
    boolean mayReturnCell() {
        return function.returnsReference();
    }

    @Override
    @ExplodeLoop
    Object call(VirtualFrame frame, PhpFunction f, Object callee, Object self) {
        Object[] args = new Object[Frames.FIRST + arguments.length];
        args[Frames.REQUEST] = Frames.request(frame);
        args[Frames.CALLEE] = callee;
        args[Frames.SELF] = self;
        if (pins) {
            return callPinned(frame, args);
        }
        for (int i = 0; i < arguments.length; i++) {
            args[Frames.FIRST + i] = arguments[i].evaluate(frame);
        }
        frame.setInt(Frames.LINE, line());
        beforeCall(frame, f);
        return node().call(args);
    }

    @ExplodeLoop
    private Object callPinned(VirtualFrame frame, Object[] args) {
        // A later argument may write in place what an earlier one has read: the array is owned while it waits.
        for (int i = 0; i < arguments.length; i++) {
            Object v = arguments[i].evaluate(frame);
            args[Frames.FIRST + i] = v;
            if (v instanceof PhpArray a) {
                a.retain();
            }
        }
        for (int i = 0; i < arguments.length; i++) {
            if (args[Frames.FIRST + i] instanceof PhpArray a) {
                a.releaseInFlight();
            }
        }
        frame.setInt(Frames.LINE, line());
        beforeCall(frame, function);
        return node().call(args);
    }

    private DirectCallNode node() {
        if (call == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            call = insert(DirectCallNode.create(function.callTarget()));
        }
        return call;
    }
}
