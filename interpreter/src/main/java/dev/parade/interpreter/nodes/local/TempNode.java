package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.values.Owned;

/** Evaluates an expression once and keeps the value in a slot of the frame, for {@link TempReadNode}. */
public final class TempNode extends ExpressionNode {
    @Child
    private ExpressionNode value;

    private final int slot;

    public TempNode(ExpressionNode value, int slot) {
        this.value = value;
        this.slot = slot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object v = value.execute(frame);
        Object old = frame.isObject(slot) ? frame.getObject(slot) : null;
        Owned.retain(v);
        frame.setObject(slot, v);
        Owned.release(old);
        return v;
    }

    /** Lets go of the value. */
    void clear(VirtualFrame frame) {
        if (frame.isObject(slot)) {
            Object old = frame.getObject(slot);
            frame.setObject(slot, null);
            Owned.release(old);
        }
    }
}
