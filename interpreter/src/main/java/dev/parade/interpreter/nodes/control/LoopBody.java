package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.StatementNode;

/** One round of a loop: condition, body, update, any of which may be missing. */
final class LoopBody extends Round {
    @Child
    private ExpressionNode condition;

    @Child
    private StatementNode body;

    @Child
    private ExpressionNode update;

    @Child
    private ExpressionNode conditionAfter;

    private final LoopProfile profile = new LoopProfile();

    LoopBody(ExpressionNode condition, StatementNode body, ExpressionNode update, ExpressionNode conditionAfter) {
        this.condition = condition;
        this.body = body;
        this.update = update;
        this.conditionAfter = conditionAfter;
    }

    @Override
    int line() {
        ExpressionNode first = condition != null ? condition : conditionAfter;
        return first == null ? 0 : first.line();
    }

    @Override
    int execute(VirtualFrame frame) {
        if (condition != null && !profile.goesOn(condition.evaluateCondition(frame))) {
            return ended();
        }
        try {
            int completion = body.execute(frame);
            if (completion != StatementNode.NORMAL && !StatementNode.continuesHere(completion)) {
                return StatementNode.outOfLoop(completion);
            }
        } catch (Jump.Continue e) {
            // goes on below
        }
        if (update != null) {
            frame.setInt(Frames.LINE, update.line());
            update.executeVoid(frame);
        }
        if (conditionAfter != null) {
            frame.setInt(Frames.LINE, conditionAfter.line());
        }
        if (conditionAfter != null && !profile.goesOn(conditionAfter.evaluateCondition(frame))) {
            return ended();
        }
        return RoundsNode.CONTINUE;
    }
}
