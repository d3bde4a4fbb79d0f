package dev.parade.interpreter.nodes.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.runtime.Arithmetic;

/** {@code ~x}. */
public final class BitNotNode extends ExpressionNode {
    @Child
    private ExpressionNode operand;

    public BitNotNode(ExpressionNode operand) {
        this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return Arithmetic.bitNot(operand.execute(frame));
    }
}
