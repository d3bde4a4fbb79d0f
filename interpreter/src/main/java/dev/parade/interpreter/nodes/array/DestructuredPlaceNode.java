package dev.parade.interpreter.nodes.array;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.nodes.local.LocalVariableNode;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.runtime.Destructuring;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;

/** An element of the value being destructured by reference: the slot holds the cell of that value. */
public final class DestructuredPlaceNode extends PlaceNode {
    private final int slot;

    @Child
    private ExpressionNode key;

    public DestructuredPlaceNode(int slot, ExpressionNode key) {
        this.slot = slot;
        this.key = key;
    }

    private PhpReference cell(VirtualFrame frame) {
        return (PhpReference) frame.getObject(slot);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return Destructuring.element(
                Frames.request(frame), PhpReference.deref(frame.getObject(slot)), key.execute(frame));
    }

    @Override
    public PhpReference reference(VirtualFrame frame) {
        Object k = Conversions.toKey(key.execute(frame));
        Object c = LocalVariableNode.containerOf(cell(frame));
        if (c instanceof PhpArray array) {
            return array.referenceOf(k);
        }
        return new PhpReference(Destructuring.element(Frames.request(frame), c, k));
    }

    @Override
    public Object container(VirtualFrame frame) {
        return LocalVariableNode.containerOf(reference(frame));
    }

    @Override
    public Object assign(VirtualFrame frame, Object value) {
        throw readOnly();
    }

    @Override
    public void bind(VirtualFrame frame, PhpReference other) {
        throw readOnly();
    }

    @Override
    public void unset(VirtualFrame frame) {
        throw readOnly();
    }

    @Override
    public Object containerForUnset(VirtualFrame frame) {
        throw readOnly();
    }

    private static RuntimeException readOnly() {
        return PhpErrors.error("Cannot write to an element while it is destructured");
    }
}
