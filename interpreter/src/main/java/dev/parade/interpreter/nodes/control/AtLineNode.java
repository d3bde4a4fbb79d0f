package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;

/** A condition that does not stand where its statement begins, or that is evaluated again after the body: it says its line. */
public final class AtLineNode extends ExpressionNode {
    @Child
    private ExpressionNode expression;

    public AtLineNode(ExpressionNode expression) {
        this.expression = expression;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        frame.setInt(Frames.LINE, line());
        return expression.execute(frame);
    }

    @Override
    public boolean evaluateCondition(VirtualFrame frame) {
        frame.setInt(Frames.LINE, line());
        return expression.evaluateCondition(frame);
    }
}
