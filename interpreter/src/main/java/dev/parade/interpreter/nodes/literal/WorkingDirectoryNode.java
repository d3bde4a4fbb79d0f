package dev.parade.interpreter.nodes.literal;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.values.PhpString;

/** {@code __DIR__} in code that is not in a file, as that of {@code -r}. */
public final class WorkingDirectoryNode extends ExpressionNode {
    @Override
    public Object execute(VirtualFrame frame) {
        return PhpString.of(Frames.request(frame).files().workingDirectory());
    }
}
