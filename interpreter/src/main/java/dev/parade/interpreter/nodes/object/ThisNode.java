package dev.parade.interpreter.nodes.object;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.values.PhpObject;

/** {@code $this}. */
public final class ThisNode extends ExpressionNode {
    @Override
    public Object execute(VirtualFrame frame) {
        if (frame.getArguments()[Frames.SELF] instanceof PhpObject o) {
            return o;
        }
        throw PhpErrors.error("Using $this when not in object context");
    }

    @Override
    public Object executeQuiet(VirtualFrame frame) {
        return frame.getArguments()[Frames.SELF] instanceof PhpObject o ? o : null;
    }

    @Override
    public boolean isHarmless() {
        return true;
    }
}
