package dev.parade.interpreter.nodes.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.values.PhpNull;

/** {@code a ??= b}. */
public final class CoalesceAssignNode extends ExpressionNode {
    @Child
    private PlaceNode read;

    @Child
    private PlaceNode write;

    @Child
    private ExpressionNode value;

    public CoalesceAssignNode(PlaceNode read, PlaceNode write, ExpressionNode value) {
        this.read = read;
        this.write = write;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object v = read.executeQuiet(frame);
        return v == null || v == PhpNull.INSTANCE ? write.assign(frame, value.execute(frame)) : v;
    }
}
