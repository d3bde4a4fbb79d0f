package dev.parade.library.pcre.engine;

/** The negative results of a match, in PCRE2's numbers. */
public final class MatchError {
    public static final int NO_MATCH = -1;
    public static final int BAD_UTF_FIRST = -3;
    public static final int BAD_UTF_LAST = -23;
    public static final int BAD_OFFSET = -33;
    public static final int BAD_UTF_OFFSET = -36;
    public static final int INTERNAL = -44;
    public static final int JIT_STACK_LIMIT = -46;
    public static final int MATCH_LIMIT = -47;
    public static final int DEPTH_LIMIT = -53;

    private MatchError() {}
}
