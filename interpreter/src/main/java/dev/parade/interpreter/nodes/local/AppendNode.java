package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;

/** {@code place .= value}: grows the string's shared tail instead of copying. */
public final class AppendNode extends ExpressionNode {
    @Child
    private PlaceNode target;

    @Child
    private ExpressionNode value;

    public AppendNode(PlaceNode target, ExpressionNode value) {
        this.target = target;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object right = value.execute(frame);
        Object left = target.execute(frame);
        if (left instanceof PhpString l && right instanceof PhpString r) {
            return target.assign(frame, l.append(r));
        }
        PhpString l = left == PhpNull.INSTANCE ? PhpString.EMPTY : Conversions.toPhpString(left);
        PhpString r = right instanceof PhpString s ? s : Conversions.toPhpString(right);
        return target.assign(frame, l.append(r));
    }
}
