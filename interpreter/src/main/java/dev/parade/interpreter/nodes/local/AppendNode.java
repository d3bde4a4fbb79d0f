package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.nodes.operator.ConcatNode;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpString;

/** {@code place .= value}: grows the string's shared tail instead of copying. */
public final class AppendNode extends ExpressionNode {
    private static final int OTHER_LEFT = 1;
    private static final int OTHER_RIGHT = 2;

    @Child
    private PlaceNode target;

    /** The same place again, for writing. */
    @Child
    private PlaceNode stored;

    @Child
    private ExpressionNode value;

    public AppendNode(PlaceNode target, PlaceNode stored, ExpressionNode value) {
        this.target = target;
        this.stored = stored;
        stored.forRewrite();
        target.forUpdate("assign");
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (value instanceof ConcatNode concat) {
            PhpString[] strings = new PhpString[concat.count()];
            int total = concat.evaluate(frame, strings);
            PhpString left = left(target.execute(frame));
            return stored.assign(frame, left.append(strings, total));
        }
        Object right = value.execute(frame);
        PhpString left = left(target.execute(frame));
        if (right instanceof PhpString r) {
            return stored.assign(frame, left.append(r));
        }
        take(OTHER_RIGHT);
        return stored.assign(frame, left.append(Conversions.toPhpString(right)));
    }

    private PhpString left(Object left) {
        if (left instanceof PhpString l) {
            return l;
        }
        take(OTHER_LEFT);
        return Conversions.toPhpString(left);
    }
}
