package dev.parade.interpreter.nodes.array;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.runtime.Destructuring;
import dev.parade.interpreter.runtime.Elements;
import dev.parade.interpreter.values.PhpArray;

/** An element of the value being destructured. */
public final class DestructuredElementNode extends ExpressionNode {
    private final int slot;

    @Child
    private ExpressionNode key;

    public DestructuredElementNode(int slot, ExpressionNode key) {
        this.slot = slot;
        this.key = key;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object from = frame.getObject(slot);
        Object k = key.execute(frame);
        if (from instanceof PhpArray array && k instanceof Long l) {
            Object v = array.get(l);
            return v == null ? Elements.missing(Frames.request(frame), k) : v;
        }
        return Destructuring.element(Frames.request(frame), from, k);
    }
}
