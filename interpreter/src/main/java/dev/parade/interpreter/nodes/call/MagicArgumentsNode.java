package dev.parade.interpreter.nodes.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PhpNode;
import dev.parade.interpreter.values.PhpArray;
import java.util.ArrayList;
import java.util.List;

/** Arguments of a call that ends in {@code __call}: all by value. */
final class MagicArgumentsNode extends PhpNode {
    @Children
    private final ExpressionNode[] values;

    private final boolean[] spread;

    MagicArgumentsNode(ArgumentList list) {
        this.values = list.values();
        this.spread = list.spread();
    }

    @ExplodeLoop
    Object[] evaluate(VirtualFrame frame) {
        if (spread != null) {
            return evaluateSpread(frame);
        }
        Object[] result = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = values[i].execute(frame);
        }
        return result;
    }

    @ExplodeLoop
    private Object[] evaluateSpread(VirtualFrame frame) {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Object v = values[i].execute(frame);
            if (spread[i]) {
                PhpArray elements = v instanceof PhpArray a
                        ? a
                        : dev.parade.interpreter.runtime.Callables.toList(Frames.request(frame), v);
                for (int p = elements.skipHoles(0); p < elements.end(); p = elements.skipHoles(p + 1)) {
                    all.add(elements.valueAt(p));
                }
            } else {
                all.add(v);
            }
        }
        return all.toArray();
    }
}
