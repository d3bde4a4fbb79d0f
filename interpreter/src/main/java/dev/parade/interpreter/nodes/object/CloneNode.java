package dev.parade.interpreter.nodes.object;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.runtime.Cloning;
import dev.parade.interpreter.values.Lifetimes;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;

/** {@code clone x} and {@code clone(x, [...])}. */
public final class CloneNode extends ExpressionNode {
    private static final int WATCHED = 1;

    @Child
    private ExpressionNode operand;

    /** Null for none. */
    @Child
    private ExpressionNode with;

    /** Set when nothing holds the object but this expression. */
    private final boolean temporary;

    public CloneNode(ExpressionNode operand, ExpressionNode with, boolean temporary) {
        this.operand = operand;
        this.with = with;
        this.temporary = temporary;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object v = operand.execute(frame);
        if (with != null) {
            return with(frame, v);
        }
        frame.setInt(Frames.LINE, line());
        Request request = Frames.request(frame);
        PhpObject copy = request.engine()
                .classOperations()
                .copy(request, checked(request, v), phpRoot().scope());
        if (temporary && Lifetimes.isActive()) {
            take(WATCHED);
            request.lifetimes().argumentsEnd(new Object[] {v}, copy);
        }
        return copy;
    }

    private static PhpObject checked(Request request, Object v) {
        if (v instanceof PhpObject o) {
            return o;
        }
        throw request.level() >= 85
                ? PhpErrors.typeError(
                        "clone(): Argument #1 ($object) must be of type object, " + PhpErrors.valueName(v) + " given")
                : PhpErrors.error("__clone method called on non-object");
    }

    /** As a call of the function clone, which traces show. */
    private PhpObject with(VirtualFrame frame, Object v) {
        Object properties = with.execute(frame);
        Request request = Frames.request(frame);
        frame.setInt(Frames.LINE, line());
        Object[] args = {v, properties};
        if (request.findFunction("clone") instanceof Builtin function) {
            frame.setObject(Frames.BUILTIN, new Frames.BuiltinFrame(function, null, args, false));
        }
        PhpObject o = checked(request, v);
        if (!(properties instanceof PhpArray array)) {
            throw PhpErrors.typeError("clone(): Argument #2 ($withProperties) must be of type array, "
                    + PhpErrors.valueName(properties) + " given");
        }
        PhpObject copy = Cloning.copy(request, o, array, phpRoot().scope());
        frame.setObject(Frames.BUILTIN, null);
        if (temporary && Lifetimes.isActive()) {
            take(WATCHED);
            request.lifetimes().argumentsEnd(args, copy);
        }
        return copy;
    }
}
