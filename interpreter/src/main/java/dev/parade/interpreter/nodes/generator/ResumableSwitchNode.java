package dev.parade.interpreter.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.nodes.control.SwitchNode;

/** {@code switch} with a yield in a case. */
public final class ResumableSwitchNode extends StatementNode {
    /** Selects; its own bodies are not used. */
    @Child
    private SwitchNode selector;

    @Children
    private final StatementNode[] bodies;

    private final int stateSlot;

    public ResumableSwitchNode(SwitchNode selector, StatementNode[] bodies, int stateSlot) {
        this.selector = selector;
        this.bodies = bodies;
        this.stateSlot = stateSlot;
    }

    @Override
    public int execute(VirtualFrame frame) {
        int i = (int) frame.getLong(stateSlot) - 1;
        frame.setLong(stateSlot, 0);
        if (i < 0) {
            i = selector.select(frame);
            if (i < 0) {
                return NORMAL;
            }
        }
        for (; i < bodies.length; i++) {
            int completion = bodies[i].execute(frame);
            if (completion == YIELD) {
                frame.setLong(stateSlot, i + 1);
                return YIELD;
            }
            if (completion != NORMAL) {
                return continuesHere(completion) ? NORMAL : outOfLoop(completion);
            }
        }
        return NORMAL;
    }
}
