package dev.parade.library.standard.arrays;

import dev.parade.interpreter.BulkCalls;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.functions.ParameterInfo;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.parser.ast.BinaryOperator;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Statement;
import java.util.List;

/**
 * array_reduce() with a callback that does no more than add or multiply its two arguments: over ints the order of the steps
 * cannot show, so that ranges are folded by themselves. The initial value takes part once.
 */
final class IntFold {
    private IntFold() {}

    /** The result, an int; null where the steps must be made one after the other, or are as good. */
    static Object reduced(PhpCallable callback, PhpArray array, Object initial) {
        boolean none = initial == null || initial == PhpNull.INSTANCE;
        if (array.end() < 2 || !none && !(initial instanceof Long)) {
            return null;
        }
        BinaryOperator operator = BulkCalls.function(callback) instanceof UserFunction user ? operator(user) : null;
        if (operator == null) {
            return null;
        }
        boolean product = operator == BinaryOperator.MULTIPLY;
        Long folded = ParallelNumbers.folded(array, product);
        if (folded == null) {
            return null;
        }
        // Null counts as 0, in a product too.
        long start = none ? 0 : (Long) initial;
        try {
            return product ? Math.multiplyExact(start, folded) : Math.addExact(start, folded);
        } catch (ArithmeticException overflow) {
            return null;
        }
    }

    /** ADD or MULTIPLY if that is all the function does, else null. */
    private static BinaryOperator operator(UserFunction f) {
        ParameterInfo[] p = f.parameters();
        if (f.isGenerator()
                || f.signature().returnType() != null
                || p.length != 2
                || !isPlain(p[0])
                || !isPlain(p[1])) {
            return null;
        }
        List<Statement> body = f.body();
        Expression result = f.arrowBody();
        if (result == null && body != null && body.size() == 1 && body.get(0) instanceof Statement.Return r) {
            result = r.operand();
        }
        if (!(result instanceof Expression.Binary b)
                || b.operator() != BinaryOperator.ADD && b.operator() != BinaryOperator.MULTIPLY
                || !(b.left() instanceof Expression.Variable x)
                || !(b.right() instanceof Expression.Variable y)) {
            return null;
        }
        boolean both = x.name().equals(p[0].name()) && y.name().equals(p[1].name())
                || x.name().equals(p[1].name()) && y.name().equals(p[0].name());
        return both ? b.operator() : null;
    }

    /** A parameter that takes any value as it is. */
    private static boolean isPlain(ParameterInfo p) {
        return p.type() == null
                && !p.byReference()
                && !p.variadic()
                && !p.name().equals("this");
    }
}
