package dev.parade.interpreter.nodes.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.nodes.local.LocalVariableNode;
import dev.parade.interpreter.values.PhpReference;

/** Puts a captured value in its variable when a closure starts. */
public final class CaptureNode extends StatementNode {
    @Child
    private LocalVariableNode target;

    private final int index;
    private final boolean byReference;

    public CaptureNode(LocalVariableNode target, int index, boolean byReference) {
        this.target = target;
        this.index = index;
        this.byReference = byReference;
    }

    @Override
    public int execute(VirtualFrame frame) {
        Object v = Frames.closure(frame).captured()[index];
        if (byReference) {
            target.bind(frame, (PhpReference) v);
        } else if (v != null) {
            target.assign(frame, v);
        }
        return NORMAL;
    }
}
