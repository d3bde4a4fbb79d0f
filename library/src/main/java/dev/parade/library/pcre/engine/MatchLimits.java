package dev.parade.library.pcre.engine;

/**
 * What one match may cost.
 *
 * @param backtrack {@code pcre.backtrack_limit}: calls of PCRE2's internal match function
 * @param depth {@code pcre.recursion_limit}: depth of backtracking, heeded by the interpretive matcher alone
 * @param jit {@code pcre.jit}: whether machine code may be used
 */
public record MatchLimits(int backtrack, int depth, boolean jit) {
    public static final MatchLimits DEFAULT = new MatchLimits(1_000_000, 100_000, true);
}
