package dev.parade.interpreter.nodes.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpString;

/** {@code (string) x}. */
public final class StringCastNode extends ExpressionNode {
    @Child
    private ExpressionNode operand;

    public StringCastNode(ExpressionNode operand) {
        this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object v = operand.execute(frame);
        return v instanceof PhpString ? v : Conversions.toPhpString(v);
    }
}
