package dev.parade.interpreter.nodes.operator;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.runtime.Arithmetic;

/** {@code >>}. */
@NodeChild("left")
@NodeChild("right")
public abstract class ShiftRightNode extends ExpressionNode {
    @Specialization(guards = {"right >= 0", "right < 64"})
    static long doLong(long left, long right) {
        return left >> right;
    }

    @Specialization(replaces = "doLong")
    static Object doGeneric(Object left, Object right) {
        return Arithmetic.shiftRight(left, right);
    }
}
