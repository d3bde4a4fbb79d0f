package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.errors.PhpThrow;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.values.PhpObject;

/** {@code throw}. */
public final class ThrowNode extends ExpressionNode {
    @Child
    private ExpressionNode operand;

    public ThrowNode(ExpressionNode operand) {
        this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (operand.execute(frame) instanceof PhpObject object) {
            if (object.phpClass().isSubclassOfLower("throwable")) {
                throw new PhpThrow(object, this);
            }
            throw PhpErrors.error("Cannot throw objects that do not implement Throwable");
        }
        throw PhpErrors.error("Can only throw objects");
    }
}
