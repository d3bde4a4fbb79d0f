package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.values.Lifetimes;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpReference;

/** {@code global $x}. */
public final class GlobalNode extends StatementNode {
    @Child
    private PlaceNode local;

    private final String name;

    public GlobalNode(PlaceNode local, String name) {
        this.local = local;
        this.name = name;
    }

    @Override
    public int execute(VirtualFrame frame) {
        PhpReference cell = Frames.request(frame).global(name);
        if (!cell.isDefined()) {
            cell.set(PhpNull.INSTANCE);
        }
        local.bind(frame, cell);
        if (Lifetimes.isActive()) {
            take(1);
            Frames.request(frame).lifetimes().globalShared(cell);
        }
        return NORMAL;
    }
}
