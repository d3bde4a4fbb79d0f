package dev.parade.interpreter.nodes.generator;

import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.nodes.control.ForeachNode;

/** {@code foreach} with a yield in its body. */
public final class ResumableForeachNode extends StatementNode {
    @Child
    private ForeachNode foreach;

    private final int stateSlot;

    public ResumableForeachNode(ForeachNode foreach, int stateSlot) {
        this.foreach = foreach;
        this.stateSlot = stateSlot;
    }

    @Override
    public int execute(VirtualFrame frame) {
        boolean inBody = frame.getLong(stateSlot) == 1;
        frame.setLong(stateSlot, 0);
        if (!inBody && !foreach.start(frame)) {
            return NORMAL;
        }
        int completion = NORMAL;
        try {
            while (true) {
                TruffleSafepoint.poll(this);
                if (!inBody && !foreach.nextElement(frame)) {
                    completion = NORMAL;
                    return NORMAL;
                }
                inBody = false;
                completion = foreach.body(frame);
                if (completion == YIELD) {
                    frame.setLong(stateSlot, 1);
                    return YIELD;
                }
                if (completion != NORMAL && !continuesHere(completion)) {
                    return outOfLoop(completion);
                }
            }
        } finally {
            if (completion != YIELD) {
                foreach.finish(frame);
            }
        }
    }
}
