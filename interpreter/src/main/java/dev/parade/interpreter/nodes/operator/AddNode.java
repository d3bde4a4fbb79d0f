package dev.parade.interpreter.nodes.operator;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.runtime.Arithmetic;

/** {@code +}: numbers, or union of arrays. */
@NodeChild("left")
@NodeChild("right")
public abstract class AddNode extends ExpressionNode {
    @Specialization(rewriteOn = ArithmeticException.class)
    static long doLong(long left, long right) {
        return Math.addExact(left, right);
    }

    @Specialization
    static double doDouble(double left, double right) {
        return left + right;
    }

    @Specialization
    static double doLongDouble(long left, double right) {
        return left + right;
    }

    @Specialization
    static double doDoubleLong(double left, long right) {
        return left + right;
    }

    @Specialization(replaces = {"doLong", "doDouble", "doLongDouble", "doDoubleLong"})
    static Object doGeneric(Object left, Object right) {
        if (left instanceof Double l) {
            if (right instanceof Double r) {
                return l + r;
            }
            if (right instanceof Long r) {
                return l + r;
            }
        }
        return Arithmetic.add(left, right);
    }
}
