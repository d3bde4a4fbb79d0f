package dev.parade.interpreter.nodes.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.runtime.Arithmetic;

/** {@code **}. */
public final class PowerNode extends ExpressionNode {
    @Child
    private ExpressionNode left;

    @Child
    private ExpressionNode right;

    public PowerNode(ExpressionNode left, ExpressionNode right) {
        this.left = left;
        this.right = right;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return Arithmetic.power(left.execute(frame), right.execute(frame));
    }
}
