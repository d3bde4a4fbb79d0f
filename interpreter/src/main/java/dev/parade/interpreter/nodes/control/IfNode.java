package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.StatementNode;

/** {@code if}; otherwise may be null. */
public final class IfNode extends StatementNode {
    @Child
    private ExpressionNode condition;

    @Child
    private StatementNode then;

    @Child
    private StatementNode otherwise;

    private final CountingConditionProfile profile = CountingConditionProfile.create();

    public IfNode(ExpressionNode condition, StatementNode then, StatementNode otherwise) {
        this.condition = condition;
        this.then = then;
        this.otherwise = otherwise;
    }

    @Override
    public boolean neverCompletes() {
        return otherwise != null && then.neverCompletes() && otherwise.neverCompletes();
    }

    @Override
    public int execute(VirtualFrame frame) {
        if (profile.profile(condition.evaluateCondition(frame))) {
            return then.execute(frame);
        }
        return otherwise == null ? NORMAL : otherwise.execute(frame);
    }
}
