package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.StatementNode;
import java.util.List;
import java.util.Map;

/** Statements with labels among them: a goto from inside or from here goes on behind its label. */
public final class LabelledBlockNode extends StatementNode {
    @Children
    private final StatementNode[] statements;

    private final Map<String, Integer> labels;

    /** A block; {@code labels} gives the index of the statement to go on with. */
    public LabelledBlockNode(List<StatementNode> statements, Map<String, Integer> labels) {
        this.statements = statements.toArray(StatementNode[]::new);
        this.labels = labels;
    }

    @Override
    public int execute(VirtualFrame frame) {
        int i = 0;
        while (i < statements.length) {
            frame.setInt(Frames.LINE, statements[i].line());
            int completion = statements[i].execute(frame);
            if (completion == GOTO) {
                TruffleSafepoint.poll(this);
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
