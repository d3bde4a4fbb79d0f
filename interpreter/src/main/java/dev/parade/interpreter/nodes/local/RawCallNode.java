package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.call.ReferenceSource;

/** A call whose cell, if it returns one, is passed on by a return. */
public final class RawCallNode extends ExpressionNode {
    @Child
    private ExpressionNode call;

    public RawCallNode(ExpressionNode call) {
        this.call = call;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        // Some functions are nodes of their own, whose results are values.
        return call instanceof ReferenceSource source ? source.executeRaw(frame) : call.execute(frame);
    }
}
