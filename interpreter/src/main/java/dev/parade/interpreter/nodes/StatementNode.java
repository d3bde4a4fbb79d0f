package dev.parade.interpreter.nodes;

import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.GenerateWrapper;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.interop.NodeLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.SourceSection;
import dev.parade.interpreter.nodes.control.EnterableNode;
import dev.parade.interpreter.polyglot.LocalScope;

/**
 * A statement. How it ended is an int, so that control flow needs no exceptions. What the program's author calls a statement
 * and the code of a function or a file are tagged for debuggers and the like; as long as none is there, that costs nothing.
 */
@GenerateWrapper
@ExportLibrary(NodeLibrary.class)
public abstract class StatementNode extends PhpNode implements InstrumentableNode {
    /** Goes on with the next statement. */
    public static final int NORMAL = 0;
    /** Returns from the function; the value lies in {@link Frames#RESULT}. */
    public static final int RETURN = 1;
    /** A generator has yielded; executing the body again goes on behind the yield. */
    public static final int YIELD = 2;
    /** A goto is under way; the label lies in {@link Frames#RESULT}. */
    public static final int GOTO = 3;

    private static final int BREAK = 4;
    private static final int CONTINUE = 5;
    private static final int KIND = 7;
    private static final int LEVEL_SHIFT = 3;

    /** Leaves {@code levels} loops. */
    public static int breakOut(int levels) {
        return BREAK | levels << LEVEL_SHIFT;
    }

    /** Goes on with the next round of the loop {@code levels} out. */
    public static int continueWith(int levels) {
        return CONTINUE | levels << LEVEL_SHIFT;
    }

    /** True for a completion that leaves or restarts a loop. */
    public static boolean isLoopExit(int completion) {
        return (completion & KIND) >= BREAK;
    }

    /** True for a completion that leaves loops, false for one that goes on with one. */
    public static boolean isBreak(int completion) {
        return (completion & KIND) == BREAK;
    }

    /** The loop that a completion means, counted from the innermost, 1. */
    public static int levels(int completion) {
        return completion >> LEVEL_SHIFT;
    }

    /** True when the innermost loop goes on with its next round. */
    public static boolean continuesHere(int completion) {
        return completion == (CONTINUE | 1 << LEVEL_SHIFT);
    }

    /** What a loop answers for a completion of its body that ends the loop. */
    public static int outOfLoop(int completion) {
        if (!isLoopExit(completion)) {
            return completion;
        }
        int levels = levels(completion);
        return levels <= 1 ? NORMAL : (completion & KIND) | (levels - 1) << LEVEL_SHIFT;
    }

    /** True when it never goes on with the next statement, as the code shows. */
    public boolean neverCompletes() {
        return false;
    }

    private boolean isStatement;
    private boolean isCode;

    /** Says that this is a statement of the program; answers this node. */
    public final StatementNode asStatement() {
        isStatement = true;
        return this;
    }

    /** Says that this is all code of a function or a file; answers this node. */
    public final StatementNode asCode() {
        isCode = true;
        return this;
    }

    @Override
    public final boolean isInstrumentable() {
        // What a goto may jump into is not wrapped, but for a whole function's code, which is only ever run from its
        // start.
        return isCode || isStatement && !(this instanceof EnterableNode);
    }

    @Override
    public final WrapperNode createWrapper(ProbeNode probe) {
        return new StatementNodeWrapper(this, probe).at(line());
    }

    @Override
    public final boolean hasTag(Class<? extends Tag> tag) {
        return tag == StandardTags.StatementTag.class && isStatement
                || (tag == StandardTags.RootTag.class || tag == StandardTags.RootBodyTag.class) && isCode;
    }

    @Override
    public final SourceSection getSourceSection() {
        PhpRootNode root = isCode ? phpRoot() : null;
        return root == null ? super.getSourceSection() : root.getSourceSection();
    }

    @ExportMessage
    final boolean hasScope(@SuppressWarnings("unused") Frame frame) {
        return phpRoot() != null;
    }

    @ExportMessage
    final Object getScope(Frame frame, @SuppressWarnings("unused") boolean nodeEnter) {
        return LocalScope.of(phpRoot(), frame);
    }

    @ExportMessage
    final boolean hasReceiverMember(Frame frame) {
        return LocalScope.self(phpRoot(), frame) != null;
    }

    @ExportMessage
    final Object getReceiverMember(@SuppressWarnings("unused") Frame frame) {
        return LocalScope.THIS;
    }

    /** Runs; answers how it ended. */
    public abstract int execute(VirtualFrame frame);
}
