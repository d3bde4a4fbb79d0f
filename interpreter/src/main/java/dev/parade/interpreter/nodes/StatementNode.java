package dev.parade.interpreter.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;

/** A statement. How it ended is an int, so that control flow needs no exceptions. */
public abstract class StatementNode extends PhpNode {
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

    /** True when the innermost loop goes on with its next round. */
    public static boolean continuesHere(int completion) {
        return completion == (CONTINUE | 1 << LEVEL_SHIFT);
    }

    /** What a loop answers for a completion of its body that ends the loop. */
    public static int outOfLoop(int completion) {
        if (!isLoopExit(completion)) {
            return completion;
        }
        int levels = completion >> LEVEL_SHIFT;
        return levels <= 1 ? NORMAL : (completion & KIND) | (levels - 1) << LEVEL_SHIFT;
    }

    /** True when it never goes on with the next statement, as the code shows. */
    public boolean neverCompletes() {
        return false;
    }

    /** Runs; answers how it ended. */
    public abstract int execute(VirtualFrame frame);
}
