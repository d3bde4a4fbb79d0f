package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RepeatingNode;

/** One round of a loop. */
abstract class Round extends Node implements RepeatingNode {
    /** Runs; answers {@link RoundsNode#CONTINUE} or how the loop has ended. */
    abstract int execute(VirtualFrame frame);

    /** The line that a round begins in; 0 if it is not known. */
    abstract int line();

    @Override
    public final Object executeRepeatingWithValue(VirtualFrame frame) {
        int answer = execute(frame);
        return answer == RoundsNode.CONTINUE ? CONTINUE_LOOP_STATUS : (Object) answer;
    }

    @Override
    public final boolean executeRepeating(VirtualFrame frame) {
        throw new IllegalStateException("executeRepeatingWithValue is used");
    }
}
