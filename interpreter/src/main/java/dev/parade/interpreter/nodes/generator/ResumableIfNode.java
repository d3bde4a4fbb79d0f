package dev.parade.interpreter.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.StatementNode;

/** {@code if} with a yield in a branch. */
public final class ResumableIfNode extends StatementNode {
    @Child
    private ExpressionNode condition;

    @Child
    private StatementNode then;

    @Child
    private StatementNode otherwise;

    private final int stateSlot;

    public ResumableIfNode(ExpressionNode condition, StatementNode then, StatementNode otherwise, int stateSlot) {
        this.condition = condition;
        this.then = then;
        this.otherwise = otherwise;
        this.stateSlot = stateSlot;
    }

    @Override
    public int execute(VirtualFrame frame) {
        long branch = frame.getLong(stateSlot);
        if (branch == 0) {
            branch = condition.evaluateCondition(frame) ? 1 : 2;
        }
        frame.setLong(stateSlot, 0);
        int completion = branch == 1 ? then.execute(frame) : otherwise == null ? NORMAL : otherwise.execute(frame);
        if (completion == YIELD) {
            frame.setLong(stateSlot, branch);
        }
        return completion;
    }
}
