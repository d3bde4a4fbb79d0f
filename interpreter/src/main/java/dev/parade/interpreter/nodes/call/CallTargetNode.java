package dev.parade.interpreter.nodes.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.nodes.PhpNode;

/** One entry of a call site's inline cache. */
abstract class CallTargetNode extends PhpNode {
    @Child
    CallTargetNode next;

    /** True if this entry is for the function. */
    abstract boolean accepts(PhpFunction function);

    /** False when the result is always a plain value. */
    boolean mayReturnCell() {
        return true;
    }

    /** Evaluates the arguments and calls. */
    abstract Object call(VirtualFrame frame, PhpFunction function, Object callee, Object self);
}
