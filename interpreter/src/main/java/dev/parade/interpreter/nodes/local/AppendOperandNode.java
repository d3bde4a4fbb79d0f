package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;

/** What {@code $base[]} is worth in {@code $base[] += 1}: null, or what an object's offsetGet() says. */
public final class AppendOperandNode extends ExpressionNode {
    @Child
    private ExpressionNode base;

    @Child
    private ExpressionNode element;

    public AppendOperandNode(ExpressionNode base, ExpressionNode element) {
        this.base = base;
        this.element = element;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return base.executeQuiet(frame) instanceof PhpObject ? element.execute(frame) : PhpNull.INSTANCE;
    }
}
