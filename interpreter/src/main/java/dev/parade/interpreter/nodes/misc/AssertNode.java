package dev.parade.interpreter.nodes.misc;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.runtime.Assertions;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;

/** {@code assert(condition, description)}: nothing is evaluated when assertions are off. */
public final class AssertNode extends ExpressionNode {
    @Child
    private ExpressionNode condition;

    /** Null for none. */
    @Child
    private ExpressionNode description;

    /** The call as PHP prints it. */
    private final String text;

    public AssertNode(ExpressionNode condition, ExpressionNode description, String text) {
        this.condition = condition;
        this.description = description;
        this.text = text;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Request request = Frames.request(frame);
        if (!Assertions.areActive(request)) {
            return true;
        }
        Object value = condition.execute(frame);
        if (Conversions.toBoolean(value)) {
            return true;
        }
        Object given = description == null ? PhpString.of(text) : description.execute(frame);
        frame.setInt(Frames.LINE, line());
        if (request.findFunction("assert") instanceof Builtin assertion) {
            // Traces show the call as PHP compiles it.
            frame.setObject(
                    Frames.BUILTIN, new Frames.BuiltinFrame(assertion, null, new Object[] {value, given}, false));
        }
        Object answer = Assertions.fail(request, given == PhpNull.INSTANCE ? null : given);
        frame.setObject(Frames.BUILTIN, null);
        return answer;
    }
}
