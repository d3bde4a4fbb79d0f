package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.StatementNode;

/** {@code return}: leaves the value in the result slot. */
public final class ReturnNode extends StatementNode {
    @Child
    private ExpressionNode value;

    /** What compiled code does instead of answering, null for nothing. */
    @CompilationFinal
    private Jump jump;

    public ReturnNode(ExpressionNode value) {
        this.value = value;
    }

    @Override
    public boolean neverCompletes() {
        return true;
    }

    @Override
    public int execute(VirtualFrame frame) {
        frame.setObject(Frames.RESULT, value.execute(frame));
        if (CompilerDirectives.inCompiledCode()) {
            if (jump != null) {
                throw jump;
            }
        } else if (jump == null) {
            jump = Jump.of(this, RETURN);
        }
        return RETURN;
    }
}
