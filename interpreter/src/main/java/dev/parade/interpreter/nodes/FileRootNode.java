package dev.parade.interpreter.nodes;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.VariableScope;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.functions.SourceUnit;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpReference;

/**
 * A file's own code, or evaluated code. Its variables are those of the scope it runs in: each slot is bound to the scope's
 * cell at the start, so that a loop at file level works on cells without looking names up.
 */
public final class FileRootNode extends PhpRootNode {
    /** How the code came to run. */
    public enum Kind {
        MAIN,
        INCLUDE,
        EVAL
    }

    private final String[] names;
    private final PhpClass scope;
    private final String includeKind;
    private final Kind kind;
    private final boolean inFunction;

    @CompilationFinal(dimensions = 1)
    private final int[] slots;

    /** Where the frame remembers how many replacements of global variables it has seen. */
    private final int replacementsSlot;

    @Child
    private StatementNode body;

    /**
     * A root.
     *
     * @param names of the variables, {@code slots} where they lie
     * @param scope class in whose method an include or eval runs, null for none
     * @param includeKind "include", "require_once", "eval" …, as traces show it
     * @param inFunction the including code is a function's: variables are the function's
     */
    public FileRootNode(
            TruffleLanguage<?> language,
            FrameDescriptor descriptor,
            SourceUnit unit,
            String[] names,
            int[] slots,
            int replacementsSlot,
            StatementNode body,
            PhpClass scope,
            Kind kind,
            String includeKind,
            boolean inFunction) {
        super(language, descriptor, unit, null);
        this.names = names;
        this.slots = slots;
        this.replacementsSlot = replacementsSlot;
        this.body = body;
        this.scope = scope;
        this.kind = kind;
        this.includeKind = includeKind;
        this.inFunction = inFunction;
    }

    /** True for the script itself. */
    public boolean isMain() {
        return kind == Kind.MAIN;
    }

    /** True for evaluated code. */
    public boolean isEval() {
        return kind == Kind.EVAL;
    }

    /** How the code came to run, as traces show it. */
    public String includeKind() {
        return includeKind;
    }

    /** True when the variables are a function's. */
    public boolean isInFunction() {
        return inFunction;
    }

    @Override
    public PhpClass scope() {
        return scope;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        VariableScope variables = (VariableScope) frame.getArguments()[Frames.CALLEE];
        Request request = Frames.request(frame);
        int depth = request.enterCall();
        try {
            bindAll(frame, variables);
            int completion = body.execute(frame);
            if (completion == StatementNode.RETURN) {
                return frame.getObject(Frames.RESULT);
            }
            return kind == Kind.EVAL ? PhpNull.INSTANCE : (Object) 1L;
        } finally {
            releaseAll(frame);
            request.setDepth(depth);
        }
    }

    /** Binds the slots to the scope's cells, again after something may have replaced cells there. */
    @ExplodeLoop
    private void bindAll(VirtualFrame frame, VariableScope variables) {
        for (int i = 0; i < names.length; i++) {
            PhpReference cell = variables.cell(names[i]);
            cell.retain();
            frame.getFrameDescriptor().setSlotKind(slots[i], FrameSlotKind.Object);
            frame.setObject(slots[i], cell);
        }
        frame.setLong(
                replacementsSlot, variables instanceof VariableScope.Globals globals ? globals.replacements() : 0);
    }

    /** To be called before each statement: binds the slots anew after code that is not file code has replaced variables. */
    public static void refreshFor(PhpNode statement, VirtualFrame frame) {
        if (!VariableScope.Globals.UNREPLACED.isValid() && statement.phpRoot() instanceof FileRootNode root) {
            root.refresh(frame);
        }
    }

    private void refresh(VirtualFrame frame) {
        if (frame.getArguments()[Frames.CALLEE] instanceof VariableScope.Globals globals
                && globals.replacements() != frame.getLong(replacementsSlot)) {
            frame.setLong(replacementsSlot, globals.replacements());
            rebind(frame);
        }
    }

    @ExplodeLoop
    private void releaseAll(VirtualFrame frame) {
        for (int slot : slots) {
            if (frame.getObject(slot) instanceof Owned o) {
                o.release();
            }
        }
    }

    /** Binds the slots anew: after an include in this file may have replaced cells of the scope. */
    @ExplodeLoop
    public void rebind(VirtualFrame frame) {
        VariableScope variables = (VariableScope) frame.getArguments()[Frames.CALLEE];
        for (int i = 0; i < names.length; i++) {
            PhpReference cell = variables.cell(names[i]);
            Object old = frame.getObject(slots[i]);
            if (old != cell) {
                cell.retain();
                frame.setObject(slots[i], cell);
                Owned.release(old);
            }
        }
    }
}
