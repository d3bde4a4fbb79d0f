package dev.parade.interpreter.nodes.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.runtime.CallableResolver;
import dev.parade.interpreter.runtime.CallableResolver.Resolved;

/** A call of a callable value: {@code $f(...)}. */
public final class CallableCallNode extends ExpressionNode implements ReferenceSource {
    @Child
    private ExpressionNode callee;

    @Child
    private CallNode call;

    public CallableCallNode(ExpressionNode callee, CallNode call) {
        this.callee = callee;
        this.call = call;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object result = executeRaw(frame);
        return dev.parade.interpreter.values.PhpReference.deref(result);
    }

    @Override
    public Object executeRaw(VirtualFrame frame) {
        Object f = callee.execute(frame);
        if (f instanceof PhpClosure closure && closure.magicName() == null) {
            closure.retain();
            try {
                return call.callRaw(frame, closure.function(), closure, closure.self());
            } finally {
                closure.release();
            }
        }
        frame.setInt(Frames.LINE, line());
        Resolved r = CallableResolver.resolveForCall(
                Frames.request(frame), f, phpRoot().scope());
        if (r.magicName() != null) {
            return Invoker.callMagic(frame, call, r);
        }
        return call.callRaw(frame, r.function(), r.callee(), r.self());
    }

    @Override
    public boolean isAssignmentLike() {
        return true;
    }
}
