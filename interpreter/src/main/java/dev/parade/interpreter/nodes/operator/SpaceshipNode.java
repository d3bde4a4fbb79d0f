package dev.parade.interpreter.nodes.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.runtime.Compare;

/** {@code <=>}. */
public final class SpaceshipNode extends ExpressionNode {
    @Child
    private ExpressionNode left;

    @Child
    private ExpressionNode right;

    public SpaceshipNode(ExpressionNode left, ExpressionNode right) {
        this.left = left;
        this.right = right;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object l = left.execute(frame);
        Object r = right.execute(frame);
        if (l instanceof Long a && r instanceof Long b) {
            return (long) Long.compare(a, b);
        }
        return (long) Compare.compare(l, r);
    }
}
