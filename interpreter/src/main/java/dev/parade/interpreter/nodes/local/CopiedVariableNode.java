package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;

/** A variable of file code within a loop: it is read from a copy in a slot of its own, see {@link LoopCopies}. */
public abstract class CopiedVariableNode extends FileSlotVariableNode {
    private static final int OTHER_KIND = 1 << 20;

    private final LoopCopies.Variable variable;

    protected CopiedVariableNode(int slot, String name, LoopCopies.Variable variable) {
        super(slot, name);
        this.variable = variable;
    }

    private PhpReference cell(VirtualFrame frame) {
        return (PhpReference) frame.getObject(slot);
    }

    // ---- reading

    @Override
    public int valueSlot() {
        return variable.copy();
    }

    @Override
    protected boolean isLong(VirtualFrame frame) {
        return variable.isCopied() && frame.isLong(variable.copy());
    }

    @Override
    protected boolean isDouble(VirtualFrame frame) {
        return variable.isCopied() && frame.isDouble(variable.copy());
    }

    // Overridden only so that the DSL makes a node of this class, too.
    @Override
    @Specialization(replaces = {"readLong", "readDouble", "readBoolean", "readLongCell", "readDoubleCell"})
    protected Object readObject(VirtualFrame frame) {
        return super.readObject(frame);
    }

    @Override
    protected Object current(VirtualFrame frame) {
        if (variable.isCopied()) {
            Object v = raw(frame, variable.copy());
            if (v != null) {
                return v;
            }
        }
        return super.current(frame);
    }

    @Override
    public PhpArray array(VirtualFrame frame) {
        return variable.isCopied()
                        && frame.isObject(variable.copy())
                        && frame.getObject(variable.copy()) instanceof PhpArray array
                ? array
                : super.array(frame);
    }

    // ---- writing

    @Override
    public void writeLong(VirtualFrame frame, long value) {
        PhpReference cell = cell(frame);
        if (isLong(frame) || cell.isLong()) {
            cell.replaceLong(value);
        } else {
            take(OTHER_KIND);
            cell.setLongChecked(value);
        }
        frame.setLong(variable.copy(), value);
    }

    @Override
    public void writeDouble(VirtualFrame frame, double value) {
        PhpReference cell = cell(frame);
        if (isDouble(frame) || cell.isDouble()) {
            cell.replaceDouble(value);
        } else {
            take(OTHER_KIND);
            cell.setDoubleChecked(value);
        }
        frame.setDouble(variable.copy(), value);
    }

    @Override
    public void assignObject(VirtualFrame frame, Object value) {
        cell(frame).assign(value);
        frame.setObject(variable.copy(), value);
    }

    @Override
    public Object container(VirtualFrame frame) {
        PhpArray array = array(frame);
        if (array != null && !array.isShared()) {
            return array;
        }
        Object container = super.container(frame);
        if (container instanceof PhpArray own) {
            frame.setObject(variable.copy(), own);
        }
        return container;
    }

    @Override
    public PhpReference reference(VirtualFrame frame) {
        variable.share();
        return super.reference(frame);
    }

    @Override
    public void bind(VirtualFrame frame, PhpReference cell) {
        variable.share();
        super.bind(frame, cell);
    }

    @Override
    public void unset(VirtualFrame frame) {
        frame.clear(variable.copy());
        super.unset(frame);
    }
}
