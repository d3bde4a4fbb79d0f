package dev.parade.interpreter.errors;

import com.oracle.truffle.api.nodes.ControlFlowException;

/** The end of a generator or fiber that nobody will resume: catch blocks do not see it, finally blocks run. */
@SuppressWarnings("serial")
public abstract class PhpUnwind extends ControlFlowException {
    protected PhpUnwind() {}
}
