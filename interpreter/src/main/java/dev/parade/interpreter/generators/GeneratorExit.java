package dev.parade.interpreter.generators;

import com.oracle.truffle.api.nodes.ControlFlowException;

/** Ends an unfinished generator at its yield: only finally blocks see it. */
@SuppressWarnings("serial")
public final class GeneratorExit extends ControlFlowException {
    static final GeneratorExit INSTANCE = new GeneratorExit();

    private GeneratorExit() {}
}
