package dev.parade.interpreter.errors;

import com.oracle.truffle.api.nodes.ControlFlowException;

/** The end of the request: exit, or a fatal error that has been reported. Only finally-less unwinding sees it. */
@SuppressWarnings("serial")
public final class PhpExit extends ControlFlowException {
    private final int status;
    private final boolean fatal;

    /** Ends the request with an exit status; fatal: after an error that leaves no state to trust. */
    public PhpExit(int status, boolean fatal) {
        this.status = status;
        this.fatal = fatal;
    }

    /** Exit status of the process. */
    public int status() {
        return status;
    }

    /** True after a fatal error: destructors do not run. */
    public boolean isFatal() {
        return fatal;
    }
}
