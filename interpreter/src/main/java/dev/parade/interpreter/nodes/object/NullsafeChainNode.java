package dev.parade.interpreter.nodes.object;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.values.PhpNull;

/** A chain of member accesses with a {@code ?->} in it. */
public final class NullsafeChainNode extends ExpressionNode {
    @Child
    private ExpressionNode chain;

    public NullsafeChainNode(ExpressionNode chain) {
        this.chain = chain;
    }

    /** The chain itself: for isset and empty, whose last access is one of a kind. Throws {@link NullsafeShortcut}. */
    public ExpressionNode chain() {
        return chain;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        try {
            return chain.execute(frame);
        } catch (NullsafeShortcut shortcut) {
            return PhpNull.INSTANCE;
        }
    }

    @Override
    public Object executeQuiet(VirtualFrame frame) {
        try {
            return chain.executeQuiet(frame);
        } catch (NullsafeShortcut shortcut) {
            return null;
        }
    }
}
