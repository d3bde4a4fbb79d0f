package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.StatementNode;

/** {@code goto}: the enclosing block with the label takes over. */
public final class GotoNode extends StatementNode {
    private final String label;

    public GotoNode(String label) {
        this.label = label;
    }

    @Override
    public int execute(VirtualFrame frame) {
        frame.setObject(Frames.RESULT, label);
        return GOTO;
    }
}
