package dev.parade.interpreter.nodes.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PhpNode;
import dev.parade.interpreter.runtime.UnusedResults;

/** One entry of a call site's inline cache. */
abstract class CallTargetNode extends PhpNode {
    @Child
    CallTargetNode next;

    /** Whether nothing uses the result of a function that may want that. */
    private final boolean unused;

    /**
     * An entry.
     *
     * @param function null for any
     */
    CallTargetNode(ArgumentList list, PhpFunction function) {
        this.unused =
                list.result() == ArgumentList.Result.UNUSED && (function == null || UnusedResults.matter(function));
    }

    /** What is said when the arguments are there, before the call. */
    final void beforeCall(VirtualFrame frame, PhpFunction function) {
        if (unused) {
            UnusedResults.tell(Frames.request(frame), function);
        }
    }

    /** True if this entry is for the function. */
    abstract boolean accepts(PhpFunction function);

    /** False when the result is always a plain value. */
    boolean mayReturnCell() {
        return true;
    }

    /** Evaluates the arguments and calls. */
    abstract Object call(VirtualFrame frame, PhpFunction function, Object callee, Object self);
}
