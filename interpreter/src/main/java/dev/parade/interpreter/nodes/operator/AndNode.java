package dev.parade.interpreter.nodes.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;

/** {@code &&}. */
public final class AndNode extends ExpressionNode {
    @Child
    private ExpressionNode left;

    @Child
    private ExpressionNode right;

    public AndNode(ExpressionNode left, ExpressionNode right) {
        this.left = left;
        this.right = right;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return evaluateCondition(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        return evaluateCondition(frame);
    }

    @Override
    public boolean evaluateCondition(VirtualFrame frame) {
        return left.evaluateCondition(frame) && right.evaluateCondition(frame);
    }
}
