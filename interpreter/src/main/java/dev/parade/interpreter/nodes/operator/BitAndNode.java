package dev.parade.interpreter.nodes.operator;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.runtime.Arithmetic;

/** {@code &}. */
@NodeChild("left")
@NodeChild("right")
public abstract class BitAndNode extends ExpressionNode {
    /** PHP has the operands the other way round, which shows in what it says of wrong ones. */
    private final boolean swapped;

    protected BitAndNode(boolean swapped) {
        this.swapped = swapped;
    }

    @Specialization
    static long doLong(long left, long right) {
        return left & right;
    }

    @Specialization(replaces = "doLong")
    final Object doGeneric(Object left, Object right) {
        return swapped ? Arithmetic.bitAnd(right, left) : Arithmetic.bitAnd(left, right);
    }
}
