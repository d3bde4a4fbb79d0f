package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.values.Lifetimes;
import dev.parade.interpreter.values.PhpNull;

/**
 * An assignment before which its statement has computed nothing: what it replaces dies within it, since nothing else can
 * be in flight.
 */
public final class SettledNode extends ExpressionNode {
    private static final int WATCHED = 1;

    @Child
    private ExpressionNode assignment;

    public SettledNode(ExpressionNode assignment) {
        this.assignment = assignment;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = assignment.execute(frame);
        if (Lifetimes.isActive()) {
            take(WATCHED);
            boolean binds = assignment instanceof AssignReferenceNode;
            Frames.request(frame).lifetimes().assignmentEnds(binds ? null : value);
            if (assignment instanceof AssignReferenceNode reference) {
                // A destructor may have written to what the two share.
                Object now = reference.target().executeQuiet(frame);
                return now == null ? PhpNull.INSTANCE : now;
            }
        }
        return value;
    }

    @Override
    public boolean isAssignmentLike() {
        return true;
    }
}
