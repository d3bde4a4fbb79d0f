package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RepeatingNode;
import dev.parade.interpreter.nodes.StatementNode;

/** One round of a loop. */
abstract class Round extends Node implements RepeatingNode {
    /** Runs; answers {@link RoundsNode#CONTINUE} or how the loop has ended, or throws {@link Jump.Break}. */
    abstract int execute(VirtualFrame frame);

    /** There is no further round. */
    static int ended() {
        if (CompilerDirectives.inCompiledCode()) {
            throw Jump.Break.INSTANCE;
        }
        return StatementNode.NORMAL;
    }

    /** The line that a round begins in; 0 if it is not known. */
    abstract int line();

    @Override
    public final Object executeRepeatingWithValue(VirtualFrame frame) {
        try {
            int answer = execute(frame);
            return answer == RoundsNode.CONTINUE ? CONTINUE_LOOP_STATUS : (Object) answer;
        } catch (Jump.Break e) {
            return StatementNode.NORMAL;
        }
    }

    @Override
    public final boolean executeRepeating(VirtualFrame frame) {
        throw new IllegalStateException("executeRepeatingWithValue is used");
    }
}
