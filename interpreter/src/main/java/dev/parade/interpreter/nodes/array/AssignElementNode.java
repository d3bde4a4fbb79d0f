package dev.parade.interpreter.nodes.array;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpNull;

/** {@code base[index] = value}, unboxed where it can be, for elements whose own parts have no effect. */
@NodeChild(value = "value", type = ExpressionNode.class)
// Only a byte of a string is another result than what was assigned: that site boxes from then on.
@SuppressWarnings("truffle-unexpected-result-rewrite")
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

    /** A key as it is once the array has been asked for it, where it is an array that will be asked. */
    public final Object keyOfArray(VirtualFrame frame, Object key) {
        return key == PhpNull.INSTANCE && target.isOfArray(frame) ? Conversions.toKey(key) : key;
    }

    @Specialization(rewriteOn = UnexpectedResultException.class)
    protected long doLong(VirtualFrame frame, long value) throws UnexpectedResultException {
        if (!target.assignLong(frame, value)) {
            throw new UnexpectedResultException(ElementNode.firstByte(value));
        }
        return value;
    }

    @Specialization(rewriteOn = UnexpectedResultException.class)
    protected double doDouble(VirtualFrame frame, double value) throws UnexpectedResultException {
        if (!target.assignDouble(frame, value)) {
            throw new UnexpectedResultException(ElementNode.firstByte(value));
        }
        return value;
    }

    @Specialization(replaces = {"doLong", "doDouble"})
    protected Object doGeneric(VirtualFrame frame, Object value) {
        return target.assign(frame, value);
    }
}
