package dev.parade.interpreter.nodes.object;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.runtime.Properties;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;

/** {@code clone x} and {@code clone(x, [...])}. */
public final class CloneNode extends ExpressionNode {
    @Child
    private ExpressionNode operand;

    /** Null for none. */
    @Child
    private ExpressionNode with;

    public CloneNode(ExpressionNode operand, ExpressionNode with) {
        this.operand = operand;
        this.with = with;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object v = operand.execute(frame);
        frame.setInt(Frames.LINE, line());
        if (!(v instanceof PhpObject o)) {
            if (Frames.request(frame).level() >= 85) {
                throw PhpErrors.typeError(
                        "clone(): Argument #1 ($object) must be of type object, " + PhpErrors.valueName(v) + " given");
            }
            throw PhpErrors.error("__clone method called on non-object");
        }
        Object properties = with == null ? null : with.execute(frame);
        PhpObject copy = Frames.request(frame)
                .engine()
                .classOperations()
                .copy(Frames.request(frame), o, phpRoot().scope());
        if (properties instanceof PhpArray array) {
            copy.openReadonly(true);
            for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
                Properties.write(
                        Frames.request(frame),
                        copy,
                        array.keyAt(p).toString(),
                        array.valueAt(p),
                        phpRoot().scope(),
                        phpRoot().unit().strictTypes());
            }
            copy.openReadonly(false);
        } else if (properties != null) {
            throw PhpErrors.typeError("clone(): Argument #2 ($withProperties) must be of type array, "
                    + PhpErrors.valueName(properties) + " given");
        }
        return copy;
    }
}
