package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.TickFunctions;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.StatementNode;

/** A statement under {@code declare(ticks=n)}. */
public final class TickNode extends StatementNode {
    @Child
    private StatementNode statement;

    private final int every;

    public TickNode(StatementNode statement, int every) {
        this.statement = statement;
        this.every = every;
    }

    @Override
    public int execute(VirtualFrame frame) {
        int completion = statement.execute(frame);
        if (completion == NORMAL) {
            frame.setInt(Frames.LINE, line());
            TickFunctions.of(Frames.request(frame)).tick(every);
        }
        return completion;
    }
}
