package dev.parade.interpreter.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.StatementNode;
import java.util.List;
import java.util.Map;

/** Statements in order, one of which may yield: the frame knows which one to go on with. Labels as in ordinary blocks. */
public final class ResumableBlockNode extends StatementNode {
    @Children
    private final StatementNode[] statements;

    private final Map<String, Integer> labels;
    private final int indexSlot;

    public ResumableBlockNode(List<StatementNode> statements, Map<String, Integer> labels, int indexSlot) {
        this.statements = statements.toArray(StatementNode[]::new);
        this.labels = labels;
        this.indexSlot = indexSlot;
    }

    @Override
    public int execute(VirtualFrame frame) {
        int i = (int) frame.getLong(indexSlot);
        boolean resuming = i > 0;
        frame.setLong(indexSlot, 0);
        while (i < statements.length) {
            StatementNode s = statements[i];
            if (!resuming) {
                frame.setInt(Frames.LINE, s.line());
            }
            resuming = false;
            int completion = s.execute(frame);
            if (completion == YIELD) {
                frame.setLong(indexSlot, i);
                return YIELD;
            }
            if (completion == GOTO) {
                Integer target = labels.get((String) frame.getObject(Frames.RESULT));
                if (target == null) {
                    return GOTO;
                }
                i = target;
                continue;
            }
            if (completion != NORMAL) {
                return completion;
            }
            i++;
        }
        return NORMAL;
    }
}
