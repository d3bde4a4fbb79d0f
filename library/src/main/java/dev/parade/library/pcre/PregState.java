package dev.parade.library.pcre;

import dev.parade.interpreter.Ini;
import dev.parade.interpreter.Request;
import dev.parade.library.pcre.engine.MatchError;
import dev.parade.library.pcre.engine.MatchLimits;

/** What a request remembers of its last match. */
final class PregState {
    static final int NO_ERROR = 0;
    static final int INTERNAL = 1;
    static final int BACKTRACK_LIMIT = 2;
    static final int RECURSION_LIMIT = 3;
    static final int BAD_UTF8 = 4;
    static final int BAD_UTF8_OFFSET = 5;
    static final int JIT_STACK_LIMIT = 6;

    private int lastError = NO_ERROR;
    private MatchLimits limits;
    private int iniChanges;

    static PregState of(Request request) {
        return request.extension(PregState.class, PregState::new);
    }

    int lastError() {
        return lastError;
    }

    void clearError() {
        lastError = NO_ERROR;
    }

    void fail(int preg) {
        lastError = preg;
    }

    /** Takes over the result of a match that is an error. */
    void failMatch(int result) {
        lastError = switch (result) {
            case MatchError.MATCH_LIMIT -> BACKTRACK_LIMIT;
            case MatchError.DEPTH_LIMIT -> RECURSION_LIMIT;
            case MatchError.BAD_UTF_OFFSET -> BAD_UTF8_OFFSET;
            case MatchError.JIT_STACK_LIMIT -> JIT_STACK_LIMIT;
            default -> result <= MatchError.BAD_UTF_FIRST && result >= MatchError.BAD_UTF_LAST ? BAD_UTF8 : INTERNAL;
        };
    }

    String message() {
        return switch (lastError) {
            case NO_ERROR -> "No error";
            case INTERNAL -> "Internal error";
            case BACKTRACK_LIMIT -> "Backtrack limit exhausted";
            case RECURSION_LIMIT -> "Recursion limit exhausted";
            case BAD_UTF8 -> "Malformed UTF-8 characters, possibly incorrectly encoded";
            case BAD_UTF8_OFFSET -> "The offset did not correspond to the beginning of a valid UTF-8 code point";
            case JIT_STACK_LIMIT -> "JIT stack limit exhausted";
            default -> "Unknown error";
        };
    }

    /** What the ini settings allow now; the object stays the same while they do. */
    MatchLimits limits(Ini ini) {
        if (limits == null || iniChanges != ini.changes()) {
            iniChanges = ini.changes();
            MatchLimits now = new MatchLimits(
                    ini.number("pcre.backtrack_limit"), ini.number("pcre.recursion_limit"), ini.flag("pcre.jit"));
            limits = now.equals(limits) ? limits : now;
        }
        return limits;
    }
}
