package dev.parade.interpreter.nodes;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.functions.SourceUnit;

/**
 * Where a file has statements, for breakpoints in functions that have not been called and so have no tree yet. Only looked
 * at, never run.
 */
public final class OutlineRootNode extends PhpRootNode {
    @Child
    private StatementNode lines;

    public OutlineRootNode(TruffleLanguage<?> language, SourceUnit unit, StatementNode lines) {
        super(language, FrameDescriptor.newBuilder().build(), unit, null);
        this.lines = lines;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        throw new IllegalStateException("an outline is not run: " + lines);
    }
}
