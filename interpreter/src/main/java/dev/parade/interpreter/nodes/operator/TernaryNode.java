package dev.parade.interpreter.nodes.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import dev.parade.interpreter.nodes.ExpressionNode;

/** {@code c ? a : b}. */
public final class TernaryNode extends ExpressionNode {
    @Child
    private ExpressionNode condition;

    @Child
    private ExpressionNode whenTrue;

    @Child
    private ExpressionNode whenFalse;

    private final CountingConditionProfile profile = CountingConditionProfile.create();

    public TernaryNode(ExpressionNode condition, ExpressionNode whenTrue, ExpressionNode whenFalse) {
        this.condition = condition;
        this.whenTrue = whenTrue;
        this.whenFalse = whenFalse;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return profile.profile(condition.evaluateCondition(frame)) ? whenTrue.execute(frame) : whenFalse.execute(frame);
    }

    @Override
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        return profile.profile(condition.evaluateCondition(frame))
                ? whenTrue.executeLong(frame)
                : whenFalse.executeLong(frame);
    }

    @Override
    public boolean evaluateCondition(VirtualFrame frame) {
        return profile.profile(condition.evaluateCondition(frame))
                ? whenTrue.evaluateCondition(frame)
                : whenFalse.evaluateCondition(frame);
    }
}
