package dev.parade.interpreter.nodes.misc;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.runtime.Conversions;

/** {@code print x}. */
public final class PrintNode extends ExpressionNode {
    @Child
    private ExpressionNode operand;

    public PrintNode(ExpressionNode operand) {
        this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Printing.print(frame, this, Conversions.toPhpString(operand.execute(frame)));
        return 1L;
    }
}
