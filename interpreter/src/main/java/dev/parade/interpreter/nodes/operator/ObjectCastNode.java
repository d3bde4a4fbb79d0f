package dev.parade.interpreter.nodes.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpObject;

/** {@code (object) x}. */
public final class ObjectCastNode extends ExpressionNode {
    @Child
    private ExpressionNode operand;

    public ObjectCastNode(ExpressionNode operand) {
        this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object v = operand.execute(frame);
        return v instanceof PhpObject ? v : Conversions.castToObject(v);
    }
}
