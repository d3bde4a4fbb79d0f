package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.values.Lifetimes;

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
        Object result = last.execute(frame);
        clear(frame);
        return result;
    }

    @Override
    @ExplodeLoop
    public Object executeQuiet(VirtualFrame frame) {
        for (ExpressionNode e : first) {
            e.executeVoid(frame);
        }
        Object result = last.executeQuiet(frame);
        clear(frame);
        return result;
    }

    /** What the temporaries hold may die with the statement, where the request can see that. */
    @ExplodeLoop
    private void clear(VirtualFrame frame) {
        if (Lifetimes.isActive()) {
            for (ExpressionNode e : first) {
                if (e instanceof TempNode temp) {
                    temp.clear(frame);
                }
            }
        }
    }
}
