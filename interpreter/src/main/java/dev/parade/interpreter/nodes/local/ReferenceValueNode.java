package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.nodes.call.ReferenceSource;

/** The cell of a place as a value, for functions that return references. Only a return looks at it. */
public final class ReferenceValueNode extends ExpressionNode implements ReferenceSource {
    @Child
    private PlaceNode place;

    public ReferenceValueNode(PlaceNode place) {
        this.place = place;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return place.reference(frame);
    }

    @Override
    public Object executeRaw(VirtualFrame frame) {
        return place.reference(frame);
    }
}
