package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.StatementNode;
import java.util.List;

/** Statements in order. */
public final class BlockNode extends StatementNode {
    @Children
    private final StatementNode[] statements;

    public BlockNode(List<StatementNode> statements) {
        this.statements = statements.toArray(StatementNode[]::new);
    }

    @Override
    @ExplodeLoop
    public int execute(VirtualFrame frame) {
        for (StatementNode s : statements) {
            frame.setInt(Frames.LINE, s.line());
            int completion = s.execute(frame);
            if (completion != NORMAL) {
                return completion;
            }
        }
        return NORMAL;
    }
}
