package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.StatementNode;
import java.util.Set;

/** A statement with labels inside that a goto from outside may jump to. */
public interface EnterableNode {
    /** The labels inside. */
    Set<String> labels();

    /** Runs from the label on that lies in {@link dev.parade.interpreter.nodes.Frames#RESULT}. */
    int enter(VirtualFrame frame);

    /** The labels inside a statement, none for most. */
    static Set<String> labels(StatementNode node) {
        return node instanceof EnterableNode enterable ? enterable.labels() : Set.of();
    }
}
