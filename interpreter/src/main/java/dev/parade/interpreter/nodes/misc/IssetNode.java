package dev.parade.interpreter.nodes.misc;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.array.ElementNode;
import dev.parade.interpreter.nodes.object.NullsafeChainNode;
import dev.parade.interpreter.nodes.object.NullsafeShortcut;
import dev.parade.interpreter.nodes.object.PropertyNode;
import dev.parade.interpreter.values.PhpNull;

/** {@code isset(a, b)}. */
public final class IssetNode extends ExpressionNode {
    @Children
    private final ExpressionNode[] targets;

    public IssetNode(ExpressionNode[] targets) {
        this.targets = targets;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Override
    public boolean evaluateCondition(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Override
    @ExplodeLoop
    public boolean executeBoolean(VirtualFrame frame) {
        for (ExpressionNode t : targets) {
            if (!isSet(frame, t)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSet(VirtualFrame frame, ExpressionNode t) {
        if (t instanceof ElementNode e) {
            return e.isSet(frame);
        }
        if (t instanceof PropertyNode p) {
            return p.isSet(frame);
        }
        if (t instanceof NullsafeChainNode c) {
            try {
                return isSet(frame, c.chain());
            } catch (NullsafeShortcut shortcut) {
                return false;
            }
        }
        Object v = t.executeQuiet(frame);
        return v != null && v != PhpNull.INSTANCE;
    }
}
