package dev.parade.interpreter.nodes.misc;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.runtime.Constants;
import dev.parade.parser.ast.AttributeGroup;
import java.util.List;

/** {@code const A = 1}. */
public final class DeclareConstantNode extends StatementNode {
    private final String name;
    private final List<AttributeGroup> attributes;

    @Child
    private ExpressionNode value;

    public DeclareConstantNode(String name, ExpressionNode value, List<AttributeGroup> attributes) {
        this.name = name;
        this.value = value;
        this.attributes = attributes;
    }

    @Override
    public int execute(VirtualFrame frame) {
        Object v = value.execute(frame);
        if (!Constants.declare(
                Frames.request(frame), name, v, attributes, phpRoot().unit())) {
            Constants.redefined(Frames.request(frame), name);
        }
        return NORMAL;
    }
}
