package dev.parade.analyzer.effects;

import dev.parade.analyzer.program.CodeUnit;

/**
 * Why a fact holds.
 *
 * @param line in the function it holds for
 * @param callee the function it comes from; null when the line itself is the cause
 * @param calleeFact the callee's fact, null together with {@code callee}
 */
public record Evidence(int line, String what, CodeUnit callee, Fact calleeFact) {
    /** A cause. */
    public static Evidence cause(int line, String what) {
        return new Evidence(line, what, null, null);
    }
}
