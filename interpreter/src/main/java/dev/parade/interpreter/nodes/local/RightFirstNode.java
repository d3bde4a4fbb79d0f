package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import dev.parade.interpreter.nodes.ExpressionNode;

/**
 * An operation whose left operand is a variable (or a place that is updated) and whose right one may change it: PHP reads a
 * variable only when the operation itself is done, so the right operand comes first. The operation finds it in a slot, with a
 * {@link TempReadNode}.
 */
public final class RightFirstNode extends ExpressionNode {
    @Child
    private ExpressionNode right;

    @Child
    private ExpressionNode operation;

    private final int slot;

    /** An operation; {@code slot} is for this value alone and is not counted as an owner. */
    public RightFirstNode(ExpressionNode right, int slot, ExpressionNode operation) {
        this.right = right;
        this.slot = slot;
        this.operation = operation;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        frame.setObject(slot, right.execute(frame));
        Object result = operation.execute(frame);
        forget(frame);
        return result;
    }

    @Override
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        frame.setObject(slot, right.execute(frame));
        long result = operation.executeLong(frame);
        forget(frame);
        return result;
    }

    @Override
    public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
        frame.setObject(slot, right.execute(frame));
        double result = operation.executeDouble(frame);
        forget(frame);
        return result;
    }

    @Override
    public boolean evaluateCondition(VirtualFrame frame) {
        frame.setObject(slot, right.execute(frame));
        boolean result = operation.evaluateCondition(frame);
        forget(frame);
        return result;
    }

    /** What a loop takes from round to round is an object in memory, an int or a float that nobody reads again, too. */
    private void forget(VirtualFrame frame) {
        frame.setObject(slot, null);
    }
}
