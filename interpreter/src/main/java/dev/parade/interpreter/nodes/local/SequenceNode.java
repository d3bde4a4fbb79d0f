package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.nodes.ExpressionNode;

/** Evaluates expressions in order; its value is that of the last. */
public final class SequenceNode extends ExpressionNode {
    @Children
    private final ExpressionNode[] first;

    @Child
    private ExpressionNode last;

    public SequenceNode(ExpressionNode[] first, ExpressionNode last) {
        this.first = first;
        this.last = last;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        for (ExpressionNode e : first) {
            e.executeVoid(frame);
        }
        return last.execute(frame);
    }

    @Override
    @ExplodeLoop
    public Object executeQuiet(VirtualFrame frame) {
        for (ExpressionNode e : first) {
            e.executeVoid(frame);
        }
        return last.executeQuiet(frame);
    }
}
