package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.values.PhpReference;

/** {@code target = &source}. */
public final class AssignReferenceNode extends ExpressionNode {
    @Child
    private PlaceNode target;

    @Child
    private PlaceNode source;

    public AssignReferenceNode(PlaceNode target, PlaceNode source) {
        this.target = target;
        this.source = source;
    }

    PlaceNode target() {
        return target;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        PhpReference cell = source.reference(frame);
        target.bind(frame, cell);
        return cell.get();
    }
}
