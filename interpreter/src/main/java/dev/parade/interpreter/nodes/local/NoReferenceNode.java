package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.values.PhpReference;

/** What a function that returns by reference returns, where that is no variable. */
public final class NoReferenceNode extends ExpressionNode {
    @Child
    private ExpressionNode value;

    public NoReferenceNode(ExpressionNode value) {
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object v = value.execute(frame);
        if (!(v instanceof PhpReference)) {
            Frames.request(frame).notice("Only variable references should be returned by reference");
            return new PhpReference(v);
        }
        return v;
    }
}
