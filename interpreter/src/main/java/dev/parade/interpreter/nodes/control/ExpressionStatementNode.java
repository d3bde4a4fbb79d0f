package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.ObjectLifetimes;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.values.Lifetimes;

/** An expression for its effect. What it leaves unowned dies here, if the request can see that. */
public final class ExpressionStatementNode extends StatementNode {
    private static final int WATCHED = 1;
    private static final int DUE = 2;

    @Child
    private ExpressionNode expression;

    public ExpressionStatementNode(ExpressionNode expression) {
        this.expression = expression;
    }

    @Override
    public boolean neverCompletes() {
        return expression instanceof ThrowNode;
    }

    @Override
    public int execute(VirtualFrame frame) {
        if (Lifetimes.isActive()) {
            take(WATCHED);
            Object discarded = expression.execute(frame);
            ObjectLifetimes lifetimes = Frames.request(frame).lifetimes();
            if (lifetimes.isDue(discarded)) {
                take(DUE);
                lifetimes.statementEnds(discarded);
            }
        } else {
            expression.executeVoid(frame);
        }
        return NORMAL;
    }
}
