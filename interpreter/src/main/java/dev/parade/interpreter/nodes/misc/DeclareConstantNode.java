package dev.parade.interpreter.nodes.misc;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.runtime.Constants;

/** {@code const A = 1}. */
public final class DeclareConstantNode extends StatementNode {
    private final String name;

    @Child
    private ExpressionNode value;

    public DeclareConstantNode(String name, ExpressionNode value) {
        this.name = name;
        this.value = value;
    }

    @Override
    public int execute(VirtualFrame frame) {
        Object v = value.execute(frame);
        if (!Constants.define(Frames.request(frame), name, v)) {
            Frames.request(frame).warning("Constant " + name + " already defined");
        }
        return NORMAL;
    }
}
