package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.FileRootNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.StatementNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Statements with labels among them: a goto from inside or from here goes on behind its label. */
public final class LabelledBlockNode extends StatementNode implements EnterableNode {
    @Children
    private final StatementNode[] statements;

    private final Map<String, Integer> labels;

    /** The code is a file's own. */
    private final boolean inFile;

    /** A block; {@code labels} gives the index of the statement to go on with. */
    public LabelledBlockNode(List<StatementNode> statements, Map<String, Integer> labels, boolean inFile) {
        this.inFile = inFile;
        this.statements = statements.toArray(StatementNode[]::new);
        this.labels = labels;
    }

    @Override
    public Set<String> labels() {
        return labels.keySet();
    }

    @Override
    public int execute(VirtualFrame frame) {
        return run(frame, NORMAL);
    }

    @Override
    public int enter(VirtualFrame frame) {
        return run(frame, GOTO);
    }

    private int run(VirtualFrame frame, int start) {
        int i = 0;
        int completion = start;
        while (true) {
            if (completion == GOTO) {
                TruffleSafepoint.poll(this);
                String label = (String) frame.getObject(Frames.RESULT);
                i = find(label);
                if (i < 0) {
                    return GOTO;
                }
                frame.setInt(Frames.LINE, statements[i].line());
                if (statements[i] instanceof EnterableNode inner && isInside(inner, label)) {
                    completion = inner.enter(frame);
                    i++;
                    continue;
                }
            } else if (completion != NORMAL) {
                return completion;
            }
            if (inFile) {
                FileRootNode.refreshFor(this, frame);
            }
            if (i >= statements.length) {
                return NORMAL;
            }
            frame.setInt(Frames.LINE, statements[i].line());
            completion = statements[i].execute(frame);
            i++;
        }
    }

    @TruffleBoundary
    private int find(String label) {
        Integer target = labels.get(label);
        return target == null ? -1 : target;
    }

    @TruffleBoundary
    private static boolean isInside(EnterableNode node, String label) {
        return node.labels().contains(label);
    }
}
