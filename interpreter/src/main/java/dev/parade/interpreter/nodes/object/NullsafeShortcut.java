package dev.parade.interpreter.nodes.object;

import com.oracle.truffle.api.nodes.ControlFlowException;

/** Leaves the rest of a chain behind {@code ?->} on null; {@link NullsafeChainNode} turns it into null. */
@SuppressWarnings("serial")
public final class NullsafeShortcut extends ControlFlowException {
    static final NullsafeShortcut INSTANCE = new NullsafeShortcut();

    private NullsafeShortcut() {}
}
