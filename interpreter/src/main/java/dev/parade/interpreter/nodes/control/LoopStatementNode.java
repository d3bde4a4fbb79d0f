package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.nodes.local.LoopCopies;

/** {@code while}, {@code do … while} and {@code for}. */
public final class LoopStatementNode extends StatementNode {
    @Child
    private ExpressionNode init;

    @Child
    private RoundsNode loop;

    private LoopStatementNode(ExpressionNode init, LoopBody body) {
        this.init = init;
        this.loop = new RoundsNode(body);
    }

    /** {@code for} and {@code while}; init, condition and update may be null. */
    public static LoopStatementNode testFirst(
            ExpressionNode init, ExpressionNode condition, ExpressionNode update, StatementNode body) {
        return new LoopStatementNode(init, new LoopBody(condition, body, update, null));
    }

    /** {@code do … while}. */
    public static LoopStatementNode testLast(StatementNode body, ExpressionNode condition) {
        return new LoopStatementNode(null, new LoopBody(null, body, null, condition));
    }

    /** The loop is the outermost at file level, whose variables {@code copies} copies; null for any other loop. */
    public LoopStatementNode with(LoopCopies copies) {
        loop.with(copies);
        return this;
    }

    @Override
    public int execute(VirtualFrame frame) {
        if (init != null) {
            init.executeVoid(frame);
        }
        return loop.execute(frame);
    }
}
