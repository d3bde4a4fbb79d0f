package dev.parade.interpreter.nodes.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;

/** {@code (bool) x}. */
public final class BooleanCastNode extends ExpressionNode {
    @Child
    private ExpressionNode operand;

    public BooleanCastNode(ExpressionNode operand) {
        this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return operand.evaluateCondition(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        return evaluateCondition(frame);
    }

    @Override
    public boolean evaluateCondition(VirtualFrame frame) {
        return operand.evaluateCondition(frame);
    }
}
