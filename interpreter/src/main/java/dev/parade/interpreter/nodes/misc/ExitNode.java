package dev.parade.interpreter.nodes.misc;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.errors.PhpExit;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;

/** {@code exit} and {@code die}. */
public final class ExitNode extends ExpressionNode {
    /** Null for none. */
    @Child
    private ExpressionNode operand;

    public ExitNode(ExpressionNode operand) {
        this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (operand == null) {
            throw new PhpExit(0, false);
        }
        Object v = operand.execute(frame);
        if (v instanceof Long status) {
            throw new PhpExit((int) (long) status, false);
        }
        if (Frames.request(frame).level() >= 84) {
            if (v instanceof PhpArray) {
                throw PhpErrors.typeError("exit(): Argument #1 ($status) must be of type string|int, array given");
            }
            if (v instanceof Boolean b) {
                throw new PhpExit(b ? 1 : 0, false);
            }
        }
        Frames.request(frame).output().write(Conversions.toPhpString(v));
        throw new PhpExit(0, false);
    }
}
