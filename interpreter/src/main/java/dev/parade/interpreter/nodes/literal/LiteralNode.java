package dev.parade.interpreter.nodes.literal;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;

/** A value known when the code was translated. Arrays are immortal. */
public final class LiteralNode extends ExpressionNode {
    private final Object value;

    public LiteralNode(Object value) {
        this.value = value;
        if (value instanceof PhpArray a) {
            a.freeze();
        }
    }

    /** The value. */
    public Object value() {
        return value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return value;
    }

    @Override
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        if (value instanceof Long l) {
            return l;
        }
        throw new UnexpectedResultException(value);
    }

    @Override
    public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
        if (value instanceof Double d) {
            return d;
        }
        throw new UnexpectedResultException(value);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) throws UnexpectedResultException {
        if (value instanceof Boolean b) {
            return b;
        }
        throw new UnexpectedResultException(value);
    }

    @Override
    public boolean evaluateCondition(VirtualFrame frame) {
        return Conversions.toBoolean(value);
    }

    @Override
    public boolean isConstant() {
        return true;
    }
}
