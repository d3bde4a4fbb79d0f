package dev.parade.interpreter.nodes.misc;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.values.PhpString;

/** The name of a closure inside of it, which says where it is declared since 8.4. */
public final class ClosureNameNode extends ExpressionNode {
    private final PhpString placed;
    private final PhpString plain;

    /** For {@code __FUNCTION__} and {@code __METHOD__}. */
    public ClosureNameNode(UserFunction closure, String namespace) {
        placed = PhpString.of(closure.displayName());
        plain = PhpString.of(namespace.isEmpty() ? closure.name() : namespace + "\\" + closure.name());
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return Frames.request(frame).level() < 84 ? plain : placed;
    }
}
