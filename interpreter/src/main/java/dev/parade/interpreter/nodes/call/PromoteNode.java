package dev.parade.interpreter.nodes.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.nodes.local.LocalVariableNode;
import dev.parade.interpreter.nodes.object.PropertyNode;
import dev.parade.interpreter.nodes.object.ThisNode;

/** Stores a promoted constructor parameter in its property. */
public final class PromoteNode extends StatementNode {
    @Child
    private LocalVariableNode parameter;

    @Child
    private PropertyNode property;

    private final boolean byReference;

    public PromoteNode(LocalVariableNode parameter, String name, boolean byReference) {
        this.parameter = parameter;
        this.property = new PropertyNode(new ThisNode(), name, null, false);
        this.byReference = byReference;
    }

    @Override
    public int execute(VirtualFrame frame) {
        if (byReference) {
            property.bind(frame, parameter.reference(frame));
        } else {
            property.assign(frame, parameter.execute(frame));
        }
        return NORMAL;
    }
}
