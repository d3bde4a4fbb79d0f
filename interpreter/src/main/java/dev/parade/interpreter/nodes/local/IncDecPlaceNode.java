package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.nodes.array.ElementNode;
import dev.parade.interpreter.runtime.Arithmetic;
import dev.parade.interpreter.runtime.Stepping;

/** {@code ++} and {@code --} on any place whose parts were evaluated before. */
public final class IncDecPlaceNode extends ExpressionNode {
    private static final int SLOW = 1;
    private static final int OUT_OF_RANGE = 2;

    @Child
    private PlaceNode target;

    private final boolean increment;
    private final boolean prefix;

    public IncDecPlaceNode(PlaceNode target, boolean increment, boolean prefix) {
        this.target = target;
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
                    Object stored = target.assign(frame, now);
                    return prefix ? stored : old;
                } finally {
                    Stepping.end(Frames.request(frame));
                }
            }
        }
        Object stored = target.assign(frame, now);
        return prefix ? stored : old;
    }
}
