package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.VariableScope;
import dev.parade.interpreter.nodes.FileRootNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.values.PhpReference;

/** A variable of file code: its slot holds the scope's cell, so binding and unset go to the scope. */
public abstract class FileSlotVariableNode extends LocalVariableNode {
    protected FileSlotVariableNode(int slot, String name) {
        super(slot, name);
    }

    // Overridden only so that the DSL makes a node of this class, too.
    @Override
    @Specialization(replaces = {"readLong", "readDouble", "readBoolean", "readLongCell", "readDoubleCell"})
    protected Object readObject(VirtualFrame frame) {
        return super.readObject(frame);
    }

    @Override
    public void bind(VirtualFrame frame, PhpReference cell) {
        ((VariableScope) frame.getArguments()[Frames.CALLEE]).bind(name, cell);
        rebind(frame);
    }

    @Override
    public void unset(VirtualFrame frame) {
        ((VariableScope) frame.getArguments()[Frames.CALLEE]).remove(name);
        rebind(frame);
    }

    private void rebind(VirtualFrame frame) {
        ((FileRootNode) phpRoot()).rebind(frame);
    }
}
