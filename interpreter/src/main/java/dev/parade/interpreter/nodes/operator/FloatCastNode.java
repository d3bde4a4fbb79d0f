package dev.parade.interpreter.nodes.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.runtime.Conversions;

/** {@code (float) x}. */
public final class FloatCastNode extends ExpressionNode {
    @Child
    private ExpressionNode operand;

    public FloatCastNode(ExpressionNode operand) {
        this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object v = operand.execute(frame);
        return v instanceof Double ? v : (Object) Conversions.toDouble(v);
    }
}
