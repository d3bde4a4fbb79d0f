package dev.parade.interpreter.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.StatementNode;

/** Breaks out of the loop when the condition is false; null: never. */
public final class LoopTestNode extends StatementNode {
    @Child
    private ExpressionNode condition;

    public LoopTestNode(ExpressionNode condition) {
        this.condition = condition;
    }

    @Override
    public int execute(VirtualFrame frame) {
        return condition == null || condition.evaluateCondition(frame) ? NORMAL : breakOut(1);
    }
}
