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

    public ConcatNode(ExpressionNode[] parts) {
        this.parts = parts;
    }

    static PhpString string(Object v) {
        return v instanceof PhpString s ? s : Conversions.toPhpString(v);
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
        int total = 0;
        for (int i = 0; i < parts.length; i++) {
            strings[i] = string(parts[i].execute(frame));
            total = Math.addExact(total, strings[i].length());
        }
        byte[] result = new byte[total];
        int at = 0;
        for (int i = 0; i < parts.length; i++) {
            PhpString s = strings[i];
            System.arraycopy(s.bytes(), 0, result, at, s.length());
            at += s.length();
        }
        return PhpString.of(result);
    }
}
