package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.VariableScope;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.values.PhpReference;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies of the variables of a loop at file level (the outermost of a nest), in slots of the frame while it runs. Variables
 * of file code are cells on the heap, which anybody may reach by name, so that compiled code has to read them anew each
 * time; slots become registers. Every write goes to the cell as well, hence nothing is to be done when the code of the loop
 * is thrown away. A copy owns nothing, the cell does.
 *
 * <p>A copy is good as long as nobody else has the cell: when the loop begins only the scope and the frame own it, and the
 * scope tells when anything looks up variables later. Then, or when the loop itself takes a reference, the code of the loop
 * reads cells for good.
 */
public final class LoopCopies implements VariableScope.Watcher {
    /** The scope and the frame of the file's code. */
    private static final int OWNERS = 2;

    private static final int NOT_WATCHING = Integer.MAX_VALUE;

    private final List<Variable> known = new ArrayList<>();

    @CompilationFinal(dimensions = 1)
    private Variable[] variables;

    private final Assumption undisturbed = Assumption.create("nobody looks up variables while the loop runs");

    /** One variable. */
    public static final class Variable {
        private final int slot;
        private final int copy;
        private final Assumption undisturbed;
        private final Assumption unshared = Assumption.create("the loop takes no reference to the variable");

        private Variable(int slot, int copy, Assumption undisturbed) {
            this.slot = slot;
            this.copy = copy;
            this.undisturbed = undisturbed;
        }

        /** The slot of the copy. */
        int copy() {
            return copy;
        }

        /** Whether what lies in the slot of the copy, unless that is Java null, is what lies in the cell. */
        boolean isCopied() {
            return undisturbed.isValid() && unshared.isValid();
        }

        /** Somebody else gets the cell. */
        void share() {
            if (unshared.isValid()) {
                CompilerDirectives.transferToInterpreter();
                unshared.invalidate();
            }
        }
    }

    /** The variable of a slot, while the loop is translated; {@code copy} is the slot for its copy. */
    public Variable variable(int slot, int copy) {
        for (Variable v : known) {
            if (v.slot == slot) {
                return v;
            }
        }
        Variable v = new Variable(slot, copy, undisturbed);
        known.add(v);
        return v;
    }

    /** Copies what is in the cells; to be called when the loop begins. Answers what {@link #end} wants to know. */
    @ExplodeLoop
    public int begin(VirtualFrame frame) {
        if (variables == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            variables = known.toArray(Variable[]::new);
        }
        if (!undisturbed.isValid()) {
            return NOT_WATCHING;
        }
        if (!(frame.getArguments()[Frames.CALLEE] instanceof VariableScope.Globals globals)) {
            lookedUp();
            return NOT_WATCHING;
        }
        for (Variable v : variables) {
            PhpReference cell = (PhpReference) frame.getObject(v.slot);
            if (cell.owners() != OWNERS) {
                v.share();
            }
            if (cell.isLong()) {
                frame.setLong(v.copy, cell.getLong());
            } else if (cell.isDouble()) {
                frame.setDouble(v.copy, cell.getDouble());
            } else {
                frame.setObject(v.copy, cell.getOrUndefined());
            }
        }
        return globals.watch(this);
    }

    /** Lets go of the copies when the loop has ended. */
    @ExplodeLoop
    public void end(VirtualFrame frame, int watchers) {
        for (Variable v : variables) {
            frame.clear(v.copy);
        }
        if (frame.getArguments()[Frames.CALLEE] instanceof VariableScope.Globals globals) {
            globals.unwatch(watchers);
        }
    }

    @Override
    public void lookedUp() {
        CompilerDirectives.transferToInterpreter();
        undisturbed.invalidate();
    }
}
