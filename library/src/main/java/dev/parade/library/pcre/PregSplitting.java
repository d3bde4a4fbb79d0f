package dev.parade.library.pcre;

import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.pcre.engine.MatchError;
import dev.parade.library.pcre.engine.MatchLimits;
import dev.parade.library.pcre.engine.RegexMatcher;

/** Splits one subject at the matches of a pattern. */
final class PregSplitting {
    static final int NO_EMPTY = 1;
    static final int DELIM_CAPTURE = 2;
    static final int OFFSET_CAPTURE = 4;

    private final PhpString subject;
    private final boolean noEmpty;
    private final boolean delimiters;
    private final boolean offsets;
    private final PhpArray pieces = new PhpArray();

    private PregSplitting(PhpString subject, long flags) {
        this.subject = subject;
        this.noEmpty = (flags & NO_EMPTY) != 0;
        this.delimiters = (flags & DELIM_CAPTURE) != 0;
        this.offsets = (flags & OFFSET_CAPTURE) != 0;
    }

    /** The pieces, or null after an error. At most {@code limit} of them; 0 and -1 mean all. */
    static PhpArray split(
            PregState state, MatchLimits limits, PregPattern pattern, PhpString subject, long limit, long flags) {
        PregSplitting splitting = new PregSplitting(subject, flags);
        state.clearError();
        long most = limit == 0 ? -1 : limit;
        int rest = 0;
        if (most == -1 || most > 1) {
            try (RegexMatcher matcher = pattern.matcher(subject, limits)) {
                rest = splitting.pieces(matcher, most, state);
            }
            if (rest < 0) {
                return null;
            }
        }
        if (!splitting.noEmpty || rest < subject.length()) {
            splitting.add(rest, subject.length());
        }
        return splitting.pieces;
    }

    /** Where the last piece starts, -1 after an error. */
    private int pieces(RegexMatcher matcher, long most, PregState state) {
        int last = 0;
        long left = most;
        while (left == -1 || left > 1) {
            int count = matcher.findNext();
            if (count == MatchError.NO_MATCH) {
                break;
            }
            if (count < 0) {
                state.failMatch(count);
                return -1;
            }
            int start = matcher.start(0);
            int end = matcher.end(0);
            if (end < start || start < last) {
                state.fail(PregState.INTERNAL);
                return -1;
            }
            if (!noEmpty || start != last) {
                add(last, start);
                left = left == -1 ? -1 : left - 1;
            }
            if (delimiters) {
                for (int i = 1; i < count; i++) {
                    int groupStart = matcher.start(i);
                    if (!noEmpty || groupStart != matcher.end(i)) {
                        add(groupStart, matcher.end(i));
                    }
                }
            }
            last = end;
        }
        return last;
    }

    private void add(int start, int end) {
        PhpString piece = start < 0 ? PhpString.EMPTY : subject.substring(start, end);
        pieces.append(offsets ? PhpArray.ofList(piece, (long) start) : piece);
    }
}
