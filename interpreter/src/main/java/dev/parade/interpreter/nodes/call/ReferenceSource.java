package dev.parade.interpreter.nodes.call;

import com.oracle.truffle.api.frame.VirtualFrame;

/** An expression that may give a reference cell: a call of a function that returns one. */
public interface ReferenceSource {
    /** Evaluates; a cell if the callee returns a reference, else a plain value. */
    Object executeRaw(VirtualFrame frame);
}
