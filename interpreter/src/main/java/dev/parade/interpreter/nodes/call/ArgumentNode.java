package dev.parade.interpreter.nodes.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PhpNode;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.values.PhpReference;

/** One positional argument, passed the way the callee takes it. */
final class ArgumentNode extends PhpNode {
    @Child
    private ExpressionNode value;

    private final boolean byReference;
    private final boolean prefers;
    private final String functionName;
    private final String parameterName;
    private final int position;

    /**
     * An argument.
     *
     * @param prefers by reference where possible, else by value
     * @param functionName for messages, with the class
     * @param position from 0
     */
    ArgumentNode(
            ExpressionNode value,
            boolean byReference,
            boolean prefers,
            String functionName,
            String parameterName,
            int position) {
        this.value = value;
        this.byReference = byReference;
        this.prefers = prefers;
        this.functionName = functionName;
        this.parameterName = parameterName;
        this.position = position;
    }

    /** Whether the argument is a string that this call alone can see. */
    boolean givesItsOwnString() {
        return !byReference && value instanceof FunctionCallNode call && call.givesItsOwnString();
    }

    Object evaluate(VirtualFrame frame) {
        if (!byReference) {
            return value.execute(frame);
        }
        if (value instanceof PlaceNode place) {
            return place.reference(frame);
        }
        if (prefers) {
            return new PhpReference(value.execute(frame));
        }
        if (value instanceof ReferenceSource source) {
            Object result = source.executeRaw(frame);
            if (result instanceof PhpReference) {
                return result;
            }
            Frames.request(frame).notice("Only variables should be passed by reference");
            return new PhpReference(result);
        }
        if (value.isAssignmentLike()) {
            Object result = value.execute(frame);
            Frames.request(frame).notice("Only variables should be passed by reference");
            return new PhpReference(result);
        }
        throw PhpErrors.error(PhpErrors.notAReference(
                functionName + "(): Argument #" + (position + 1) + " ($" + parameterName + ")"));
    }
}
