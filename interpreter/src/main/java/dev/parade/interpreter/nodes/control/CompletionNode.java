package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.StatementNode;

/** {@code break}, {@code continue}, and the empty statement: ends in a known way. */
public final class CompletionNode extends StatementNode {
    private final int completion;

    public CompletionNode(int completion) {
        this.completion = completion;
    }

    @Override
    public boolean neverCompletes() {
        return completion != NORMAL;
    }

    @Override
    public int execute(VirtualFrame frame) {
        return completion;
    }
}
