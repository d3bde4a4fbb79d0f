package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.nodes.misc.Printing;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.Lifetimes;
import dev.parade.interpreter.values.PhpString;

/** {@code echo} of one operand, and inline HTML. */
public final class EchoNode extends StatementNode {
    @Child
    private ExpressionNode operand;

    public EchoNode(ExpressionNode operand) {
        this.operand = operand;
    }

    @Override
    public int execute(VirtualFrame frame) {
        Object v = operand.execute(frame);
        PhpString s = v instanceof PhpString p ? p : Conversions.toPhpString(v);
        Printing.print(frame, this, s);
        if (Lifetimes.isActive()) {
            Frames.request(frame).lifetimes().statementEnds(v);
        }
        return NORMAL;
    }
}
