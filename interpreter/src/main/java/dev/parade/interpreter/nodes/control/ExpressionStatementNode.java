package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.values.Lifetimes;

/** An expression for its effect. What it leaves unowned dies here, if the request can see that. */
public final class ExpressionStatementNode extends StatementNode {
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
            take(1);
            Object discarded = expression.execute(frame);
            Frames.request(frame).lifetimes().statementEnds(discarded);
        } else {
            expression.executeVoid(frame);
        }
        return NORMAL;
    }
}
