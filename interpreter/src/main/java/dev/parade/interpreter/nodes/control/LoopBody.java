package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RepeatingNode;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.StatementNode;

/** One round of a loop: condition, body, update, any of which may be missing. */
final class LoopBody extends Node implements RepeatingNode {
    @Child
    private ExpressionNode condition;

    @Child
    private StatementNode body;

    @Child
    private ExpressionNode update;

    @Child
    private ExpressionNode conditionAfter;

    LoopBody(ExpressionNode condition, StatementNode body, ExpressionNode update, ExpressionNode conditionAfter) {
        this.condition = condition;
        this.body = body;
        this.update = update;
        this.conditionAfter = conditionAfter;
    }

    static LoopNode loop(LoopBody body) {
        return Truffle.getRuntime().createLoopNode(body);
    }

    static int completion(Object status) {
        return status instanceof Integer completion ? completion : StatementNode.NORMAL;
    }

    @Override
    public Object executeRepeatingWithValue(VirtualFrame frame) {
        if (condition != null && !condition.evaluateCondition(frame)) {
            return BREAK_LOOP_STATUS;
        }
        int completion = body.execute(frame);
        if (completion != StatementNode.NORMAL && !StatementNode.continuesHere(completion)) {
            return StatementNode.outOfLoop(completion);
        }
        if (update != null) {
            update.executeVoid(frame);
        }
        if (conditionAfter != null && !conditionAfter.evaluateCondition(frame)) {
            return BREAK_LOOP_STATUS;
        }
        return CONTINUE_LOOP_STATUS;
    }

    @Override
    public boolean executeRepeating(VirtualFrame frame) {
        throw new IllegalStateException("executeRepeatingWithValue is used");
    }
}
