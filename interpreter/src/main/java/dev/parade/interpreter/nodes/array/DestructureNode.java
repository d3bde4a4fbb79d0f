package dev.parade.interpreter.nodes.array;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.runtime.Destructuring;
import dev.parade.interpreter.values.Owned;

/** {@code [$a, 'k' => $b] = value}: runs the item assignments, which read the value's elements from a slot. */
public final class DestructureNode extends ExpressionNode {
    @Child
    private ExpressionNode value;

    private final int slot;

    @Children
    private final ExpressionNode[] items;

    /** A destructuring; each of {@code items} assigns what it reads by {@link DestructuredElementNode} from the slot. */
    public DestructureNode(ExpressionNode value, int slot, ExpressionNode[] items) {
        this.value = value;
        this.slot = slot;
        this.items = items;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object v = value.execute(frame);
        Owned.retain(v);
        frame.setObject(slot, v);
        Destructuring.check(v);
        for (ExpressionNode item : items) {
            item.executeVoid(frame);
        }
        frame.setObject(slot, null);
        if (v instanceof Owned o) {
            o.releaseInFlight();
        }
        return v;
    }
}
