package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.StatementNode;
import java.util.HashSet;
import java.util.Set;

/** {@code if} with labels in its branches, into which a goto from outside or from the other branch may jump. */
public final class LabelledIfNode extends StatementNode implements EnterableNode {
    @Child
    private ExpressionNode condition;

    @Child
    private StatementNode then;

    @Child
    private StatementNode otherwise;

    /** An if; otherwise may be null. */
    public LabelledIfNode(ExpressionNode condition, StatementNode then, StatementNode otherwise) {
        this.condition = condition;
        this.then = then;
        this.otherwise = otherwise;
    }

    @Override
    public Set<String> labels() {
        Set<String> all = new HashSet<>(EnterableNode.labels(then));
        all.addAll(EnterableNode.labels(otherwise));
        return all;
    }

    @Override
    public int execute(VirtualFrame frame) {
        if (condition.evaluateCondition(frame)) {
            return then.execute(frame);
        }
        return otherwise == null ? NORMAL : otherwise.execute(frame);
    }

    @Override
    public int enter(VirtualFrame frame) {
        StatementNode branch = isInThen((String) frame.getObject(Frames.RESULT)) ? then : otherwise;
        return ((EnterableNode) branch).enter(frame);
    }

    @TruffleBoundary
    private boolean isInThen(String label) {
        return EnterableNode.labels(then).contains(label);
    }
}
