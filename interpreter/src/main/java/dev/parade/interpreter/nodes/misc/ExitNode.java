package dev.parade.interpreter.nodes.misc;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.errors.PhpExit;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.call.Invoker;
import dev.parade.interpreter.runtime.Conversions;

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
        Request request = Frames.request(frame);
        if (request.level() >= 84 && request.findFunction("exit") instanceof Builtin exit) {
            // A function since 8.4.
            frame.setInt(Frames.LINE, line());
            return operand == null
                    ? Invoker.call(request, exit, null, null)
                    : Invoker.call(request, exit, null, null, operand.execute(frame));
        }
        if (operand == null) {
            throw new PhpExit(0, false);
        }
        Object v = operand.execute(frame);
        if (v instanceof Long status) {
            throw new PhpExit((int) (long) status, false);
        }
        request.output().write(Conversions.toPhpString(v));
        throw new PhpExit(0, false);
    }
}
