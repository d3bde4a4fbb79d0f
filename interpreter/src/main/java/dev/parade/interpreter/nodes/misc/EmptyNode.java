package dev.parade.interpreter.nodes.misc;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.array.ElementNode;
import dev.parade.interpreter.nodes.object.NullsafeChainNode;
import dev.parade.interpreter.nodes.object.NullsafeShortcut;
import dev.parade.interpreter.nodes.object.PropertyNode;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.runtime.Elements;
import dev.parade.interpreter.values.PhpObject;

/** {@code empty(a)}. */
public final class EmptyNode extends ExpressionNode {
    @Child
    private ExpressionNode operand;

    /** Whether the operand is a property or an element, whose class may have a say. */
    private final boolean isMember;

    public EmptyNode(ExpressionNode operand) {
        this.operand = operand;
        ExpressionNode last = operand instanceof NullsafeChainNode c ? c.chain() : operand;
        this.isMember = last instanceof PropertyNode || last instanceof ElementNode;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return evaluateCondition(frame);
    }

    @Override
    public boolean evaluateCondition(VirtualFrame frame) {
        Object v = value(frame, operand);
        if (isMember && v instanceof PhpObject o && o.phpClass().builtin() != null) {
            return Elements.isEmptyMember(o);
        }
        return v == null || !Conversions.toBoolean(v);
    }

    private static Object value(VirtualFrame frame, ExpressionNode of) {
        return switch (of) {
            case ElementNode element -> element.executeForEmpty(frame);
            case PropertyNode property -> property.executeForEmpty(frame);
            case NullsafeChainNode c -> {
                try {
                    yield value(frame, c.chain());
                } catch (NullsafeShortcut shortcut) {
                    yield null;
                }
            }
            default -> of.executeQuiet(frame);
        };
    }
}
