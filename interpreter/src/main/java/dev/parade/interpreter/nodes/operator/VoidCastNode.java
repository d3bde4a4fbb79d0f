package dev.parade.interpreter.nodes.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.values.PhpNull;

/** {@code (void) x}: the value is not wanted. */
public final class VoidCastNode extends ExpressionNode {
    @Child
    private ExpressionNode operand;

    public VoidCastNode(ExpressionNode operand) {
        this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        operand.executeVoid(frame);
        return PhpNull.INSTANCE;
    }
}
