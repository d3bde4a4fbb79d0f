package dev.parade.interpreter.nodes.call;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;

/** A call of a function named in the source. */
public final class FunctionCallNode extends ExpressionNode implements ReferenceSource {
    private final String name;
    private final String fallback;

    @CompilationFinal
    private int slot = -1;

    @CompilationFinal
    private int fallbackSlot = -1;

    @Child
    private CallNode call;

    /**
     * A call.
     *
     * @param fallback the global function if the namespaced one does not exist, else null
     */
    public FunctionCallNode(String name, String fallback, CallNode call) {
        this.name = name;
        this.fallback = fallback;
        this.call = call;
    }

    private PhpFunction resolve(VirtualFrame frame) {
        Request request = Frames.request(frame);
        if (slot >= 0) {
            PhpFunction f = request.functions().atSlot(slot);
            if (f != null) {
                return f;
            }
            if (fallbackSlot >= 0) {
                f = request.functions().atSlot(fallbackSlot);
                if (f != null) {
                    return f;
                }
            }
        }
        frame.setInt(Frames.LINE, line());
        if (slot < 0) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            slot = request.functions().slotOf(dev.parade.interpreter.classes.PhpClass.lower(name));
            if (fallback != null) {
                fallbackSlot = request.functions().slotOf(dev.parade.interpreter.classes.PhpClass.lower(fallback));
            }
        }
        return find(request);
    }

    /** The slow way, once for each request: a builtin gets its slot when it is first called. */
    @TruffleBoundary
    private PhpFunction find(Request request) {
        PhpFunction f = request.findFunction(name);
        if (f == null && fallback != null) {
            f = request.findFunction(fallback);
        }
        if (f == null) {
            throw PhpErrors.undefinedFunction(name);
        }
        return f;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return call.call(frame, resolve(frame), null, null);
    }

    @Override
    public Object executeRaw(VirtualFrame frame) {
        return call.callRaw(frame, resolve(frame), null, null);
    }

    /** Whether a string that this call gave is new and nobody else's. */
    boolean givesItsOwnString() {
        return call.givesItsOwnString();
    }

    @Override
    public boolean isAssignmentLike() {
        return true;
    }
}
