package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.nodes.ControlFlowException;
import com.oracle.truffle.api.nodes.Node;
import dev.parade.interpreter.nodes.FunctionRootNode;
import dev.parade.interpreter.nodes.PhpRootNode;
import dev.parade.interpreter.nodes.StatementNode;

/**
 * How compiled code leaves statements. A throw is a jump there if its catch is compiled along with it, whereas a completion
 * is a value that is put together where statements meet and asked for at each of them. The interpreter, where a throw is
 * slow, answers completions only; both lead to the same place, so that code may change from one to the other anywhere.
 */
@SuppressWarnings("serial")
public abstract sealed class Jump extends ControlFlowException {
    private Jump() {}

    /** To behind the innermost loop or switch. */
    static final class Break extends Jump {
        static final Break INSTANCE = new Break();
    }

    /** To the next round of the innermost loop. */
    static final class Continue extends Jump {
        static final Continue INSTANCE = new Continue();
    }

    /** To the end of the function; the value lies in the result slot. */
    public static final class Return extends Jump {
        static final Return INSTANCE = new Return();
    }

    /** The jump that a completion of this statement amounts to; null if something on the way has to see the completion. */
    static Jump of(StatementNode from, int completion) {
        if (!(from.getRootNode() instanceof PhpRootNode root) || root.isGeneratorBody()) {
            return null;
        }
        Node node = from.getParent();
        if (completion == StatementNode.RETURN) {
            while (isTransparent(node)) {
                node = node.getParent();
            }
            return node instanceof FunctionRootNode ? Return.INSTANCE : null;
        }
        int level = 0;
        while (isTransparent(node)) {
            if (node instanceof Round || node instanceof SwitchNode) {
                level++;
                if (level == StatementNode.levels(completion)) {
                    return target(node, level, StatementNode.isBreak(completion));
                }
            }
            if (node instanceof Round) {
                return null; // it catches what is thrown through it
            }
            node = node.getParent();
        }
        return null;
    }

    private static Jump target(Node node, int level, boolean isBreak) {
        if (node instanceof Round && !isBreak) {
            return Continue.INSTANCE;
        }
        return level == 1 ? Break.INSTANCE : null;
    }

    /** True for what hands on, or catches, what is thrown within. */
    private static boolean isTransparent(Node node) {
        return node instanceof BlockNode
                || node instanceof IfNode
                || node instanceof Round
                || node instanceof RoundsNode
                || node instanceof LoopStatementNode
                || node instanceof ForeachNode
                || node instanceof SwitchNode;
    }
}
