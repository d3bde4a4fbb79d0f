package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.nodes.call.ReferenceSource;
import dev.parade.interpreter.nodes.object.ThisNode;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;

/** A call where a place is wanted: {@code $x = &f();}, {@code f()[0] = 1}, {@code foreach (f() as &$v)}. */
public final class CallPlaceNode extends PlaceNode {
    @Child
    private ExpressionNode call;

    @CompilationFinal
    private boolean taken;

    @CompilationFinal
    private boolean quiet;

    public CallPlaceNode(ExpressionNode call) {
        this.call = call;
    }

    /** A value is as good as a reference. */
    public CallPlaceNode orValue() {
        quiet = true;
        return this;
    }

    /** References to elements of what is returned are taken. */
    public CallPlaceNode takenApart() {
        taken = true;
        return this;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return call.execute(frame);
    }

    @Override
    public Object executeQuiet(VirtualFrame frame) {
        // Only $this by itself may be missing.
        return call instanceof ThisNode ? call.execute(frame) : call.executeQuiet(frame);
    }

    @Override
    public Object assign(VirtualFrame frame, Object value) {
        throw PhpErrors.error("Can't use function return value in write context");
    }

    @Override
    public PhpReference reference(VirtualFrame frame) {
        if (call instanceof ReferenceSource source) {
            Object v = source.executeRaw(frame);
            if (v instanceof PhpReference r) {
                return r;
            }
            if (quiet) {
                return new PhpReference(v);
            }
            Frames.request(frame)
                    .notice(
                            taken
                                    ? "Attempting to set reference to non referenceable value"
                                    : "Only variables should be assigned by reference");
            return new PhpReference(v);
        }
        return new PhpReference(call.execute(frame));
    }

    @Override
    public void bind(VirtualFrame frame, PhpReference cell) {
        throw PhpErrors.error("Can't use function return value in write context");
    }

    @Override
    public void unset(VirtualFrame frame) {
        throw PhpErrors.error("Can't use function return value in write context");
    }

    @Override
    public Object container(VirtualFrame frame) {
        if (call instanceof ReferenceSource source) {
            Object v = source.executeRaw(frame);
            return v instanceof PhpReference r ? LocalVariableNode.containerOf(r) : own(v);
        }
        return own(call.execute(frame));
    }

    /** A value that somebody else holds is not written in. */
    private static Object own(Object v) {
        return v instanceof PhpArray a && a.owners() != 0 ? a.copy() : v;
    }

    @Override
    public void replaceContainer(VirtualFrame frame, Object value) {
        // It was nobody's.
    }

    @Override
    public Object objectForWrite(VirtualFrame frame) {
        return call.execute(frame);
    }

    @Override
    public Object containerForUnset(VirtualFrame frame) {
        return call.execute(frame);
    }
}
