package dev.parade.interpreter.nodes.misc;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.errors.ErrorReporter;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;

/** {@code @x}: only fatal errors are reported meanwhile. */
public final class SilenceNode extends ExpressionNode {
    @Child
    private ExpressionNode operand;

    public SilenceNode(ExpressionNode operand) {
        this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        ErrorReporter errors = Frames.request(frame).errors();
        int before = errors.reporting();
        int silenced = before & ErrorReporter.SILENCED;
        errors.setReporting(silenced);
        try {
            return operand.execute(frame);
        } finally {
            // A change by error_reporting() inside stays.
            if (errors.reporting() == silenced) {
                errors.setReporting(before);
            }
        }
    }
}
