package dev.parade.interpreter.nodes.generator;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.nodes.StatementNode;

/** Sets the numbers that a generator's statements keep to their start: 0. */
public final class StateSlotsNode extends StatementNode {
    @CompilationFinal(dimensions = 1)
    private final int[] slots;

    public StateSlotsNode(int[] slots) {
        this.slots = slots;
    }

    @Override
    @ExplodeLoop
    public int execute(VirtualFrame frame) {
        for (int slot : slots) {
            frame.setLong(slot, 0);
        }
        return NORMAL;
    }
}
