package dev.parade.interpreter.nodes.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpString;

/** A chain of {@code .}, or an interpolated string: all parts in one copy. */
public final class ConcatNode extends ExpressionNode {
    @Children
    private final ExpressionNode[] parts;

    /** Each part becomes a string before the next is evaluated. */
    private final boolean interpolated;

    private ConcatNode(ExpressionNode[] parts, boolean interpolated) {
        this.parts = parts;
        this.interpolated = interpolated;
    }

    /** Operands of {@code .}: the first two are both there before either becomes a string. */
    public static ConcatNode chain(ExpressionNode[] parts) {
        return new ConcatNode(parts, false);
    }

    /** The parts of an interpolated string, each made a string at once; of two, PHP makes a chain. */
    public static ConcatNode interpolated(ExpressionNode[] parts) {
        return new ConcatNode(parts, parts.length > 2);
    }

    private static final int LONG = 1;
    private static final int OTHER = 2;

    private PhpString string(Object v) {
        if (v instanceof PhpString s) {
            return s;
        }
        if (v instanceof Long l) {
            take(LONG);
            return PhpString.of(l);
        }
        take(OTHER);
        return Conversions.toPhpString(v);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (parts.length == 2) {
            Object left = parts[0].execute(frame);
            Object right = parts[1].execute(frame);
            return string(left).concat(string(right));
        }
        return executeMany(frame);
    }

    @ExplodeLoop
    private PhpString executeMany(VirtualFrame frame) {
        PhpString[] strings = new PhpString[parts.length];
        int total = evaluate(frame, strings);
        byte[] result = new byte[total];
        int at = 0;
        for (int i = 0; i < parts.length; i++) {
            at = strings[i].copyTo(result, at);
        }
        return PhpString.of(result);
    }

    /** Number of operands. */
    public int count() {
        return parts.length;
    }

    /** Evaluates the operands; answers how many bytes they have. */
    @ExplodeLoop
    public int evaluate(VirtualFrame frame, PhpString[] strings) {
        int total = 0;
        int rest = 0;
        if (!interpolated && parts.length > 1) {
            Object left = parts[0].execute(frame);
            Object right = parts[1].execute(frame);
            strings[0] = string(left);
            strings[1] = string(right);
            total = Math.addExact(strings[0].length(), strings[1].length());
            rest = 2;
        }
        for (int i = rest; i < parts.length; i++) {
            PhpString s = string(parts[i].execute(frame));
            strings[i] = s;
            total = Math.addExact(total, s.length());
        }
        return total;
    }
}
