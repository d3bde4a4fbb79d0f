package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.array.AssignElementNode;

/**
 * A right operand whose left one, a variable, was once found undefined. PHP reads variables last, so the warning comes after
 * those of the right operand: the variable has evaluated it already, and its value waits in the request. It stands only where
 * that has happened; all other code pays nothing for the order.
 */
final class PendingOperandNode extends ExpressionNode {
    @Child
    private ExpressionNode operand;

    private PendingOperandNode(ExpressionNode operand) {
        this.operand = operand;
    }

    /** A value that its operand need not evaluate again. */
    private record Pending(PendingOperandNode of, Object value) {}

    /** Evaluates what stands behind a variable; answers what the request keeps once the variable was complained about. */
    @TruffleBoundary
    static Object evaluateAfter(LocalVariableNode variable, MaterializedFrame frame) {
        ExpressionNode next = next(variable);
        if (next == null) {
            return null;
        }
        PendingOperandNode pending;
        if (next instanceof PendingOperandNode p) {
            pending = p;
        } else {
            pending = new PendingOperandNode(next).at(next.line());
            next.replace(pending, "the variable before it was undefined");
        }
        Object value = pending.operand.execute(frame);
        if (variable.getParent() instanceof AssignElementNode assignment) {
            value = assignment.keyOfArray(frame, value);
        }
        return new Pending(pending, value);
    }

    private static ExpressionNode next(LocalVariableNode variable) {
        if (variable.getParent() instanceof AssignElementNode assignment) {
            return assignment.index();
        }
        boolean behind = false;
        Node parent = variable.getParent();
        if (parent == null) {
            return null;
        }
        for (Node child : parent.getChildren()) {
            if (behind) {
                return child instanceof ExpressionNode e ? e : null;
            }
            behind = child == variable;
        }
        return null;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Request request = Frames.request(frame);
        if (request.pendingOperand() instanceof Pending p && p.of() == this) {
            request.setPendingOperand(null);
            return p.value();
        }
        return operand.execute(frame);
    }
}
