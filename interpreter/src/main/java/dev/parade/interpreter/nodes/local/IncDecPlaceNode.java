package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.nodes.array.ElementNode;
import dev.parade.interpreter.runtime.Arithmetic;
import dev.parade.interpreter.runtime.Stepping;
import dev.parade.interpreter.values.PhpReference;

/** {@code ++} and {@code --} on any place whose parts were evaluated before. */
public final class IncDecPlaceNode extends ExpressionNode {
    private static final int SLOW = 1;
    private static final int OUT_OF_RANGE = 2;

    @Child
    private PlaceNode target;

    /** The same place again, for writing. */
    @Child
    private PlaceNode stored;

    private final boolean increment;
    private final boolean prefix;

    public IncDecPlaceNode(PlaceNode target, PlaceNode stored, boolean increment, boolean prefix) {
        this.target = target;
        this.stored = stored;
        stored.forRewrite();
        target.forUpdate("increment/decrement");
        this.increment = increment;
        this.prefix = prefix;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (target instanceof ElementNode element) {
            Object result = element.step(frame, increment, prefix);
            if (result != null) {
                return result;
            }
            if (element.isOfObject(frame)) {
                return inCell(element.reference(frame));
            }
        }
        take(SLOW);
        Object old = target.execute(frame);
        Object now;
        if (old instanceof Long l && l != (increment ? Long.MAX_VALUE : Long.MIN_VALUE)) {
            now = increment ? l + 1 : l - 1;
        } else {
            now = increment ? Arithmetic.increment(old) : Arithmetic.decrement(old);
            if (old instanceof Long) {
                take(OUT_OF_RANGE);
                Stepping.begin(Frames.request(frame), increment);
                try {
                    Object result = stored.assign(frame, now);
                    return prefix ? result : old;
                } finally {
                    Stepping.end(Frames.request(frame));
                }
            }
        }
        Object result = stored.assign(frame, now);
        return prefix ? result : old;
    }

    /** An element that an object hands out: what it is worth afterwards is the object's business. */
    private Object inCell(PhpReference cell) {
        Object old = cell.get();
        cell.assign(increment ? Arithmetic.increment(old) : Arithmetic.decrement(old));
        return prefix ? cell.get() : old;
    }
}
