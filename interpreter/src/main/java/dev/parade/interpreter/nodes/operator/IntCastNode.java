package dev.parade.interpreter.nodes.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.runtime.Conversions;

/** {@code (int) x}. */
public final class IntCastNode extends ExpressionNode {
    @Child
    private ExpressionNode operand;

    public IntCastNode(ExpressionNode operand) {
        this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object v = operand.execute(frame);
        return v instanceof Long ? v : (Object) Conversions.toLong(v);
    }
}
