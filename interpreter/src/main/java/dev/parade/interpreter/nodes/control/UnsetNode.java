package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.values.Lifetimes;

/** {@code unset} of one place. */
public final class UnsetNode extends StatementNode {
    @Child
    private PlaceNode target;

    public UnsetNode(PlaceNode target) {
        this.target = target;
    }

    @Override
    public int execute(VirtualFrame frame) {
        target.unset(frame);
        if (Lifetimes.isActive()) {
            Frames.request(frame).lifetimes().statementEnds(null);
        }
        return NORMAL;
    }
}
