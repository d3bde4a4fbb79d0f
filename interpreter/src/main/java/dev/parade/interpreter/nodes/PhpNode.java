package dev.parade.interpreter.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.dsl.TypeSystemReference;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;

/** A node of the interpreter's tree. It knows its line; file and function are the root's. */
@TypeSystemReference(PhpTypes.class)
public abstract class PhpNode extends Node {
    /** Set once, when the tree is made; a constant to compiled code, which would otherwise keep it in a register. */
    @CompilationFinal
    private int line;

    /** The ways through this node that were taken, a bit each. */
    @CompilationFinal
    private int ways;

    /**
     * Says that execution goes a way of this node, one bit of {@code way}. Compiled code holds only ways that were taken
     * before it was compiled; taking another one discards it.
     */
    protected final void take(int way) {
        if ((ways & way) == 0) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            ways |= way;
        }
    }

    /** Line in the source, from 1; 0 for code that stands nowhere. */
    public final int line() {
        return line;
    }

    /** Sets the line; answers this node. */
    @SuppressWarnings("unchecked")
    public final <T extends PhpNode> T at(int sourceLine) {
        line = sourceLine;
        return (T) this;
    }

    /** The root of this node's tree. */
    public final PhpRootNode phpRoot() {
        RootNode root = getRootNode();
        return root instanceof PhpRootNode r ? r : null;
    }

    @Override
    public SourceSection getSourceSection() {
        PhpRootNode root = phpRoot();
        return root == null || line <= 0 ? null : root.lineSection(line);
    }
}
