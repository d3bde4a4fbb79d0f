package dev.parade.interpreter.nodes.array;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;

/** {@code base[index] = value}, unboxed where it can be, for elements whose own parts have no effect. */
@NodeChild(value = "value", type = ExpressionNode.class)
public abstract class AssignElementNode extends ExpressionNode {
    @Child
    private ElementNode target;

    protected AssignElementNode(ElementNode target) {
        this.target = target;
    }

    /** The index of the element, null for {@code []}. */
    public final ExpressionNode index() {
        return target.index();
    }

    @Specialization
    protected long doLong(VirtualFrame frame, long value) {
        target.assignLong(frame, value);
        return value;
    }

    @Specialization
    protected double doDouble(VirtualFrame frame, double value) {
        target.assignDouble(frame, value);
        return value;
    }

    @Specialization(replaces = {"doLong", "doDouble"})
    protected Object doGeneric(VirtualFrame frame, Object value) {
        return target.assign(frame, value);
    }
}
