package dev.parade.interpreter.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import dev.parade.interpreter.runtime.Conversions;

/** An expression. Values are plain: never Java null, never a reference cell. */
public abstract class ExpressionNode extends PhpNode {
    /** A way (see {@link #take}) that every expression has: what stands as a condition is no bool. Subclasses use the lower bits. */
    private static final int CONDITION_OTHER = 1 << 31;

    /** Evaluates. */
    public abstract Object execute(VirtualFrame frame);

    /** Evaluates to an int, unboxed. */
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        return PhpTypesGen.expectLong(execute(frame));
    }

    /** Evaluates to a float, unboxed. */
    public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
        return PhpTypesGen.expectDouble(execute(frame));
    }

    /** Evaluates to a bool, unboxed. */
    public boolean executeBoolean(VirtualFrame frame) throws UnexpectedResultException {
        return PhpTypesGen.expectBoolean(execute(frame));
    }

    /** Evaluates for its truth. Not named execute: the DSL would take any result for a bool. */
    public boolean evaluateCondition(VirtualFrame frame) {
        Object v = execute(frame);
        if (v instanceof Boolean b) {
            return b;
        }
        take(CONDITION_OTHER);
        return Conversions.toBoolean(v);
    }

    /** Evaluates for its effect. */
    public void executeVoid(VirtualFrame frame) {
        execute(frame);
    }

    /**
     * Evaluates without the warnings for what is not there, as isset, empty and ?? do.
     *
     * @return the value; Java null when undefined
     */
    public Object executeQuiet(VirtualFrame frame) {
        return execute(frame);
    }

    /** True for what may stand where a reference is wanted, with a notice: calls, assignments and the like. */
    public boolean isAssignmentLike() {
        return false;
    }

    /** True when evaluating cannot write any variable or array: what other operands have read stays as it was. */
    public boolean isHarmless() {
        return isConstant();
    }

    /** True when evaluating has no effect and cannot be disturbed by other code: literals, constants. */
    public boolean isConstant() {
        return false;
    }
}
