package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.NodeUtil;
import dev.parade.interpreter.nodes.array.ElementNode;
import dev.parade.interpreter.values.PhpArray;

/**
 * The variables of which a loop reads or writes elements. What a variable holds may change in the loop, so that compiled
 * code would ask at each element in each round what it is; when it is an array before the first round, and whatever the
 * loop itself assigns is one, too, then the compiler knows.
 */
final class LoopArrays {
    /** Slots; -1 in place of one that has been seen without an array at the head of the loop. */
    @CompilationFinal(dimensions = 1)
    private final int[] slots;

    private LoopArrays(int[] slots) {
        this.slots = slots;
    }

    /** Those of a loop's round. */
    static LoopArrays of(Node round) {
        return new LoopArrays(NodeUtil.findAllNodeInstances(round, ElementNode.class).stream()
                .mapToInt(ElementNode::baseSlot)
                .filter(slot -> slot >= 0)
                .distinct()
                .toArray());
    }

    /** Tells the compiler, at the head of the loop, which variables are arrays. */
    @ExplodeLoop
    void note(VirtualFrame frame) {
        for (int i = 0; i < slots.length; i++) {
            int slot = slots[i];
            if (slot < 0) {
                continue;
            }
            if (frame.isObject(slot) && frame.getObject(slot) instanceof PhpArray array) {
                // The same object, of a type that is known now.
                frame.setObject(slot, array);
            } else {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                slots[i] = -1;
            }
        }
    }
}
