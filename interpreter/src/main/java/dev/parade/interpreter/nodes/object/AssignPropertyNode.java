package dev.parade.interpreter.nodes.object;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;

/** {@code base->name = value}, for properties whose own parts have no effect. */
@NodeChild(value = "value", type = ExpressionNode.class)
public abstract class AssignPropertyNode extends ExpressionNode {
    @Child
    private PropertyNode target;

    protected AssignPropertyNode(PropertyNode target) {
        this.target = target;
    }

    // What the expression is worth may be another value: the property's type may convert.

    @Specialization
    protected Object doLong(VirtualFrame frame, long value) {
        return target.assignLong(frame, value);
    }

    @Specialization
    protected Object doDouble(VirtualFrame frame, double value) {
        return target.assignDouble(frame, value);
    }

    @Specialization(replaces = {"doLong", "doDouble"})
    protected Object doGeneric(VirtualFrame frame, Object value) {
        return target.assign(frame, value);
    }
}
