package dev.parade.interpreter.nodes.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.runtime.Deprecations;
import dev.parade.parser.ast.Attribute;

/** The first thing that a function with {@code #[Deprecated]} does. */
public final class DeprecatedNode extends StatementNode {
    private final UserFunction function;
    private final Attribute attribute;
    private final int since;

    public DeprecatedNode(UserFunction function, Attribute attribute) {
        this.function = function;
        this.attribute = attribute;
        this.since = Deprecations.since(function);
    }

    @Override
    public int execute(VirtualFrame frame) {
        if (Frames.request(frame).level() >= since) {
            Deprecations.called(Frames.request(frame), function, attribute);
        }
        return NORMAL;
    }
}
