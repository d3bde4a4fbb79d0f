package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;

/**
 * How often a loop goes round before it ends. Without it the compiler takes both for as likely, that is each loop for one
 * of two rounds, and leaves in the loop what it would compute once before it.
 */
final class LoopProfile {
    /** Counts stop here: a loop's first million rounds say enough. */
    private static final int ENOUGH = 1 << 20;

    /** However long the loop, it is expected to end. */
    private static final double MOST = 0.9999;

    @CompilationFinal
    private int rounds;

    @CompilationFinal
    private int ends;

    /** Notes, or tells the compiler of, the answer to whether there is another round; gives it back. */
    boolean goesOn(boolean answer) {
        if (CompilerDirectives.inInterpreter()) {
            if (rounds < ENOUGH) {
                if (answer) {
                    rounds++;
                } else {
                    ends++;
                }
            }
            return answer;
        }
        return CompilerDirectives.injectBranchProbability(probability(), answer);
    }

    private double probability() {
        return Math.clamp((double) rounds / Math.max(1, rounds + ends), 0.5, MOST);
    }
}
