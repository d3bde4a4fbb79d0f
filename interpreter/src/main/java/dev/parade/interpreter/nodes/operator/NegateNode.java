package dev.parade.interpreter.nodes.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.runtime.Arithmetic;

/** {@code -x}. */
public final class NegateNode extends ExpressionNode {
    @Child
    private ExpressionNode operand;

    public NegateNode(ExpressionNode operand) {
        this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object v = operand.execute(frame);
        if (v instanceof Long l && l != Long.MIN_VALUE && l != 0) {
            return -l;
        }
        if (v instanceof Double d) {
            return -d;
        }
        return Arithmetic.negate(v);
    }
}
