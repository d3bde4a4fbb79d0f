package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.VariableScope;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PhpNode;
import java.util.Map;

/** The variables of the code that runs, by name. */
public final class ScopeNode extends PhpNode {
    /** Slots of the function's variables, shared with the translator, which may still add to it; null for file code. */
    private final Map<String, Integer> slots;

    private final int extrasSlot;

    /** For a function's code. */
    public ScopeNode(Map<String, Integer> slots, int extrasSlot) {
        this.slots = slots;
        this.extrasSlot = extrasSlot;
    }

    /** For file code, which is told its scope. */
    public ScopeNode() {
        this(null, -1);
    }

    /** The scope. */
    public VariableScope execute(VirtualFrame frame) {
        if (slots == null) {
            return (VariableScope) frame.getArguments()[Frames.CALLEE];
        }
        return new VariableScope.OfFrame(frame.materialize(), slots, extrasSlot);
    }
}
