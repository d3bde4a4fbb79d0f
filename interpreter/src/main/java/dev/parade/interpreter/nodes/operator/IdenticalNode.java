package dev.parade.interpreter.nodes.operator;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.runtime.Compare;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** {@code ===}. */
@NodeChild("left")
@NodeChild("right")
public abstract class IdenticalNode extends ExpressionNode {
    @Override
    public abstract boolean executeBoolean(VirtualFrame frame);

    @Override
    public final boolean evaluateCondition(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Specialization
    static boolean doLong(long left, long right) {
        return left == right;
    }

    @Specialization
    static boolean doDouble(double left, double right) {
        return left == right;
    }

    @Specialization
    static boolean doBoolean(boolean left, boolean right) {
        return left == right;
    }

    @Specialization
    static boolean doNull(Object left, PhpNull right) {
        return left == right;
    }

    @Specialization
    static boolean doString(PhpString left, PhpString right) {
        return left.equalBytes(right);
    }

    @Specialization
    static boolean doObject(PhpObject left, PhpObject right) {
        return left == right;
    }

    @Specialization(replaces = {"doLong", "doDouble", "doBoolean", "doNull", "doString", "doObject"})
    static boolean doGeneric(Object left, Object right) {
        if (left instanceof PhpString l && right instanceof PhpString r) {
            return l.equalBytes(r);
        }
        if (left == PhpNull.INSTANCE || right == PhpNull.INSTANCE) {
            return left == right;
        }
        if (left instanceof PhpObject || right instanceof PhpObject) {
            return left == right;
        }
        return Compare.strictEquals(left, right);
    }
}
