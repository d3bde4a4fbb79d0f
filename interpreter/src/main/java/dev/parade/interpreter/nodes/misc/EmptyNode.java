package dev.parade.interpreter.nodes.misc;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.runtime.Conversions;

/** {@code empty(a)}. */
public final class EmptyNode extends ExpressionNode {
    @Child
    private ExpressionNode operand;

    public EmptyNode(ExpressionNode operand) {
        this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return evaluateCondition(frame);
    }

    @Override
    public boolean evaluateCondition(VirtualFrame frame) {
        Object v = operand.executeQuiet(frame);
        return v == null || !Conversions.toBoolean(v);
    }
}
