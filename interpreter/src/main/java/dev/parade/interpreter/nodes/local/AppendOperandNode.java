package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.runtime.Elements;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** What {@code $base[]} is worth in {@code $base[] += 1}: null, or what an object's offsetGet() says. */
public final class AppendOperandNode extends ExpressionNode {
    @Child
    private ExpressionNode base;

    public AppendOperandNode(ExpressionNode base) {
        this.base = base;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return switch (base.executeQuiet(frame)) {
            case PhpObject o when !Elements.answersForElements(o) -> throw Elements.notUpdatable(o);
            case PhpObject o -> Elements.read(Frames.request(frame), o, PhpNull.INSTANCE);
            case PhpString s -> throw PhpErrors.error("[] operator not supported for strings");
            case null, default -> PhpNull.INSTANCE;
        };
    }
}
