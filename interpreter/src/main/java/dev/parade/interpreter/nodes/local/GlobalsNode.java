package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;

/** {@code $GLOBALS} read as a whole: a copy. Its elements are {@link FileVariableNode}s of the global scope. */
public final class GlobalsNode extends ExpressionNode {
    @Override
    public Object execute(VirtualFrame frame) {
        return snapshot(Frames.request(frame));
    }

    /** The global variables, by value. */
    @TruffleBoundary
    public static PhpArray snapshot(Request request) {
        PhpArray globals = request.globals();
        PhpArray copy = new PhpArray();
        for (int p = globals.skipHoles(0); p < globals.end(); p = globals.skipHoles(p + 1)) {
            PhpReference cell = globals.referenceAt(p);
            if (cell.isDefined()) {
                copy.putRaw(globals.keyAt(p), cell.owners() > 1 ? cell : cell.get());
            }
        }
        return copy;
    }
}
