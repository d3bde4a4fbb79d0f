package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.StatementNode;

/** {@code break}, {@code continue}, and the empty statement: ends in a known way. */
public final class CompletionNode extends StatementNode {
    private final int completion;

    /** What compiled code does instead, null for nothing. */
    @CompilationFinal
    private Jump jump;

    public CompletionNode(int completion) {
        this.completion = completion;
    }

    @Override
    public boolean neverCompletes() {
        return completion != NORMAL;
    }

    @Override
    public int execute(VirtualFrame frame) {
        if (CompilerDirectives.inCompiledCode()) {
            if (jump != null) {
                throw jump;
            }
        } else if (jump == null && completion != NORMAL) {
            jump = Jump.of(this, completion);
        }
        return completion;
    }
}
