package dev.parade.interpreter.nodes.misc;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.runtime.Constants;

/** A constant by name. */
public final class ConstantNode extends ExpressionNode {
    private final String name;
    private final String fallback;

    private int slot = -1;
    private int fallbackSlot = -1;

    /** A constant; fallback is the global one if the namespaced one does not exist, else null. */
    public ConstantNode(String name, String fallback) {
        this.name = name;
        this.fallback = fallback;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Request request = Frames.request(frame);
        if (slot >= 0) {
            Object v = request.constants().atSlot(slot);
            if (v != null) {
                return v;
            }
            if (fallbackSlot >= 0) {
                v = request.constants().atSlot(fallbackSlot);
                if (v != null) {
                    return v;
                }
            }
        }
        return slow(request);
    }

    @TruffleBoundary
    private Object slow(Request request) {
        slot = request.constants().slotOf(Constants.key(name));
        if (fallback != null) {
            fallbackSlot = request.constants().slotOf(Constants.key(fallback));
        }
        Object v = Constants.find(request, name);
        if (v == null && fallback != null) {
            v = Constants.find(request, fallback);
        }
        if (v == null) {
            throw PhpErrors.error("Undefined constant \"" + name + "\"");
        }
        return v;
    }

    @Override
    public boolean isHarmless() {
        return true;
    }
}
