package dev.parade.interpreter.nodes.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;

/** {@code (array) x}. */
public final class ArrayCastNode extends ExpressionNode {
    @Child
    private ExpressionNode operand;

    public ArrayCastNode(ExpressionNode operand) {
        this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object v = operand.execute(frame);
        return v instanceof PhpArray ? v : Conversions.toArray(v);
    }
}
