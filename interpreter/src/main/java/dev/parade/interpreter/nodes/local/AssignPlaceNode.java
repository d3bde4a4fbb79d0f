package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.PlaceNode;

/** {@code place = value}, for places whose own parts have no effect or were evaluated before. */
public final class AssignPlaceNode extends ExpressionNode {
    @Child
    private PlaceNode target;

    @Child
    private ExpressionNode value;

    public AssignPlaceNode(PlaceNode target, ExpressionNode value) {
        this.target = target;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return target.assign(frame, value.execute(frame));
    }
}
