package dev.parade.interpreter;

import com.oracle.truffle.api.nodes.ControlFlowException;

/**
 * Ends the work on an element in a parallel run: the code was about to do something that others could notice. The element
 * and those behind it run again, one after the other, in the request itself. PHP code cannot catch it.
 */
@SuppressWarnings("serial")
public final class ParallelAbort extends ControlFlowException {
    private final String reason;

    /** Names what was about to happen. */
    public ParallelAbort(String reason) {
        this.reason = reason;
    }

    /** What was about to happen, for the report. */
    public String reason() {
        return reason;
    }
}
