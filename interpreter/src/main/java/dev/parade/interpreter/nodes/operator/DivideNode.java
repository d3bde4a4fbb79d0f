package dev.parade.interpreter.nodes.operator;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.runtime.Arithmetic;

/** {@code /}: an int when both are ints and the division is exact. */
@NodeChild("left")
@NodeChild("right")
public abstract class DivideNode extends ExpressionNode {
    static boolean isExact(long left, long right) {
        return right > 0 && left % right == 0;
    }

    @Specialization(guards = "isExact(left, right)")
    static long doExact(long left, long right) {
        return left / right;
    }

    static boolean isNonZero(double right) {
        return right != 0;
    }

    @Specialization(guards = "isNonZero(right)")
    static double doDouble(double left, double right) {
        return left / right;
    }

    @Specialization(guards = "right != 0")
    static double doDoubleLong(double left, long right) {
        return left / right;
    }

    @Specialization(guards = "isNonZero(right)")
    static double doLongDouble(long left, double right) {
        return left / right;
    }

    @Specialization(replaces = {"doExact", "doDouble", "doDoubleLong", "doLongDouble"})
    static Object doGeneric(Object left, Object right) {
        if (left instanceof Long l && right instanceof Long r && r > 0) {
            return l % r == 0 ? (Object) (l / r) : (Object) ((double) l / (double) r);
        }
        return Arithmetic.divide(left, right);
    }
}
