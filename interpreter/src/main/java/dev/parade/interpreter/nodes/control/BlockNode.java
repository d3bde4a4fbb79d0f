package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.nodes.FileRootNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.StatementNode;
import java.util.List;

/** Statements in order. */
public final class BlockNode extends StatementNode {
    @Children
    private final StatementNode[] statements;

    /** The code is a file's own. */
    private final boolean inFile;

    public BlockNode(List<StatementNode> statements) {
        this(statements, false);
    }

    public BlockNode(List<StatementNode> statements, boolean inFile) {
        this.statements = statements.toArray(StatementNode[]::new);
        this.inFile = inFile;
    }

    /** True without statements. */
    boolean isEmpty() {
        return statements.length == 0;
    }

    @Override
    public boolean neverCompletes() {
        return statements.length > 0 && statements[statements.length - 1].neverCompletes();
    }

    @Override
    @ExplodeLoop
    public int execute(VirtualFrame frame) {
        for (StatementNode s : statements) {
            if (inFile) {
                FileRootNode.refreshFor(this, frame);
            }
            frame.setInt(Frames.LINE, s.line());
            int completion = s.execute(frame);
            if (completion != NORMAL) {
                return completion;
            }
        }
        return NORMAL;
    }
}
