package dev.parade.interpreter.nodes.operator;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.runtime.Compare;

/** {@code <=}. */
@NodeChild("left")
@NodeChild("right")
public abstract class LessEqualNode extends ExpressionNode {
    @Override
    public abstract boolean executeBoolean(VirtualFrame frame);

    @Override
    public final boolean evaluateCondition(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Specialization
    static boolean doLong(long left, long right) {
        return left <= right;
    }

    @Specialization
    static boolean doDouble(double left, double right) {
        return left <= right;
    }

    @Specialization
    static boolean doLongDouble(long left, double right) {
        return left <= right;
    }

    @Specialization
    static boolean doDoubleLong(double left, long right) {
        return left <= right;
    }

    @Specialization(replaces = {"doLong", "doDouble", "doLongDouble", "doDoubleLong"})
    static boolean doGeneric(Object left, Object right) {
        if (left instanceof Long l && right instanceof Long r) {
            return (long) l <= (long) r;
        }
        if (left instanceof Double l && right instanceof Double r) {
            return (double) l <= (double) r;
        }
        return Compare.compare(left, right) <= 0;
    }
}
