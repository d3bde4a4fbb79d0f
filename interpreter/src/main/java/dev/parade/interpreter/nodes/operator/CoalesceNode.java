package dev.parade.interpreter.nodes.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.values.PhpNull;

/** {@code a ?? b}. */
public final class CoalesceNode extends ExpressionNode {
    @Child
    private ExpressionNode left;

    @Child
    private ExpressionNode right;

    public CoalesceNode(ExpressionNode left, ExpressionNode right) {
        this.left = left;
        this.right = right;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object v = left.executeQuiet(frame);
        return v == null || v == PhpNull.INSTANCE ? right.execute(frame) : v;
    }

    @Override
    public Object executeQuiet(VirtualFrame frame) {
        Object v = left.executeQuiet(frame);
        return v == null || v == PhpNull.INSTANCE ? right.executeQuiet(frame) : v;
    }
}
