package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;

/** {@code $x = value} for a variable in a slot, unboxed where it can be. */
@NodeChild(value = "value", type = ExpressionNode.class)
public abstract class AssignNode extends ExpressionNode {
    @Child
    private LocalVariableNode target;

    protected AssignNode(LocalVariableNode target) {
        this.target = target;
    }

    @Specialization
    protected long doLong(VirtualFrame frame, long value) {
        target.writeLong(frame, value);
        return value;
    }

    @Specialization
    protected double doDouble(VirtualFrame frame, double value) {
        target.writeDouble(frame, value);
        return value;
    }

    @Specialization(replaces = {"doLong", "doDouble"})
    protected Object doGeneric(VirtualFrame frame, Object value) {
        return target.assign(frame, value);
    }
}
