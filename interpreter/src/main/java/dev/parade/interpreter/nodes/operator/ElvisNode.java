package dev.parade.interpreter.nodes.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.runtime.Conversions;

/** {@code a ?: b}. */
public final class ElvisNode extends ExpressionNode {
    @Child
    private ExpressionNode left;

    @Child
    private ExpressionNode right;

    public ElvisNode(ExpressionNode left, ExpressionNode right) {
        this.left = left;
        this.right = right;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object v = left.execute(frame);
        return Conversions.toBoolean(v) ? v : right.execute(frame);
    }
}
