package dev.parade.interpreter.nodes;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.functions.SourceUnit;

/** A constant expression of a class. */
public final class InitializerRootNode extends PhpRootNode {
    private final PhpClass scope;

    @Child
    private ExpressionNode value;

    private final int line;

    public InitializerRootNode(
            TruffleLanguage<?> language,
            FrameDescriptor descriptor,
            SourceUnit unit,
            PhpClass scope,
            ExpressionNode value,
            int line) {
        super(language, descriptor, unit, null);
        this.scope = scope;
        this.value = value;
        this.line = line;
    }

    @Override
    public PhpClass scope() {
        return scope;
    }

    @Override
    public String getName() {
        return "[constant expression]";
    }

    @Override
    public Object execute(VirtualFrame frame) {
        frame.setInt(Frames.LINE, line);
        return value.execute(frame);
    }
}
