package dev.parade.interpreter.nodes.misc;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinRegistry;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.runtime.Constants;
import dev.parade.interpreter.runtime.DeclaredConstant;
import dev.parade.interpreter.values.PhpString;

/** A constant by name. */
public final class ConstantNode extends ExpressionNode {
    private static final int OTHER = 1;

    private final String name;
    private final String fallback;

    @CompilationFinal
    private int slot = -1;

    @CompilationFinal
    private int fallbackSlot = -1;

    /** The value seen first: requests mostly agree on it, and compiled code can compute with it. */
    @CompilationFinal
    private Object expected;

    /** The level from which on it is deprecated, 0 for never. */
    @CompilationFinal
    private int deprecatedSince;

    /** A constant; fallback is the global one if the namespaced one does not exist, else null. */
    public ConstantNode(String name, String fallback) {
        this.name = name;
        this.fallback = fallback;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Request request = Frames.request(frame);
        if (slot < 0) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            return first(request);
        }
        if (deprecatedSince != 0) {
            Constants.deprecated(request, fallback == null ? name : fallback, deprecatedSince);
        }
        Object v = request.constants().atSlot(slot);
        if (fallbackSlot >= 0 && v == null) {
            v = request.constants().atSlot(fallbackSlot);
        }
        if (v != null && v == expected) {
            return expected;
        }
        take(OTHER);
        if (v instanceof DeclaredConstant deprecated) {
            return deprecated.use(request);
        }
        return v != null ? v : slow(request);
    }

    private Object first(Request request) {
        Object v = slow(request);
        expected =
                v instanceof Long || v instanceof Double || v instanceof Boolean || v instanceof PhpString ? v : null;
        if (fallback != null) {
            fallbackSlot = request.constants().slotOf(Constants.key(fallback));
        }
        String global = fallback == null ? name : fallback;
        deprecatedSince = BuiltinRegistry.shared().constantDeprecatedSince(global);
        slot = request.constants().slotOf(Constants.key(name));
        if (deprecatedSince != 0) {
            Constants.deprecated(request, global, deprecatedSince);
        }
        return v;
    }

    @TruffleBoundary
    private Object slow(Request request) {
        Object v = Constants.use(request, name);
        if (v == null && fallback != null) {
            v = Constants.use(request, fallback);
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
