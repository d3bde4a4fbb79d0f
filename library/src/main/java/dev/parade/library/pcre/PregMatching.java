package dev.parade.library.pcre;

import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.pcre.engine.MatchError;
import dev.parade.library.pcre.engine.MatchLimits;
import dev.parade.library.pcre.engine.RegexMatcher;

/** What preg_match and preg_match_all do once the pattern is compiled. */
final class PregMatching {
    static final int PATTERN_ORDER = 1;
    static final int SET_ORDER = 2;
    private static final PhpString MARK = PhpString.of("MARK");

    private final PregCall call;
    private final PregState state;
    private final MatchLimits limits;
    private final PregPattern pattern;
    private final PhpString subject;
    private final long flags;

    PregMatching(PregCall call, PregPattern pattern, PhpString subject, long flags) {
        this.call = call;
        this.state = call.state();
        this.limits = call.limits();
        this.pattern = pattern;
        this.subject = subject;
        this.flags = flags;
    }

    /** The byte offset that a possibly negative one means, -1 when it is beyond the end. */
    private int start(long offset) {
        if (offset < 0) {
            return (int) Math.max(0, subject.length() + offset);
        }
        return offset > subject.length() ? -1 : (int) offset;
    }

    /** Whether there is a match, without its groups; check the state for errors. */
    boolean test(long offset) {
        int from = start(offset);
        if (from < 0) {
            state.failMatch(MatchError.BAD_OFFSET);
            return false;
        }
        state.clearError();
        try (RegexMatcher matcher = pattern.matcher(subject, limits)) {
            return found(matcher, matcher.find(from));
        }
    }

    private boolean found(int result) {
        if (result < MatchError.NO_MATCH) {
            state.failMatch(result);
        }
        return result > 0;
    }

    /** Whether there are groups to look at. */
    private boolean found(RegexMatcher matcher, int result) {
        if (!found(result)) {
            return false;
        }
        // \K in a lookahead can put the start behind the end.
        if (matcher.end(0) < matcher.start(0)) {
            call.request().warning(call.site().name() + "(): Get subpatterns list failed");
            state.fail(PregState.INTERNAL);
            return false;
        }
        return true;
    }

    /** The groups of the first match; empty when there is none. */
    PhpArray first(long offset) {
        int from = start(offset);
        if (from < 0) {
            state.failMatch(MatchError.BAD_OFFSET);
            return new PhpArray();
        }
        state.clearError();
        try (RegexMatcher matcher = pattern.matcher(subject, limits)) {
            int count = matcher.find(from);
            return found(matcher, count)
                    ? new MatchArrays(pattern, subject, matcher, flags).set(count)
                    : new PhpArray();
        }
    }

    /** The number of matches. */
    long count(long offset) {
        int from = start(offset);
        if (from < 0) {
            state.failMatch(MatchError.BAD_OFFSET);
            return 0;
        }
        state.clearError();
        try (RegexMatcher matcher = pattern.matcher(subject, limits)) {
            matcher.startAt(from);
            long matches = 0;
            while (found(matcher, matcher.findNext())) {
                matches++;
            }
            return matches;
        }
    }

    /** All matches in {@code matches}, one array for each; the result is their number. */
    long sets(long offset, PhpArray matches) {
        int from = start(offset);
        if (from < 0) {
            state.failMatch(MatchError.BAD_OFFSET);
            return 0;
        }
        state.clearError();
        try (RegexMatcher matcher = pattern.matcher(subject, limits)) {
            MatchArrays arrays = new MatchArrays(pattern, subject, matcher, flags);
            matcher.startAt(from);
            for (int count = matcher.findNext(); found(matcher, count); count = matcher.findNext()) {
                matches.append(arrays.set(count));
            }
            return matches.size();
        }
    }

    /** All matches in {@code matches}, one array for each group; the result is their number. */
    long columns(long offset, PhpArray matches) {
        int from = start(offset);
        if (from < 0) {
            state.failMatch(MatchError.BAD_OFFSET);
            return 0;
        }
        state.clearError();
        PhpArray[] columns = new PhpArray[pattern.groupCount()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new PhpArray();
        }
        PhpArray marks = null;
        long total = 0;
        try (RegexMatcher matcher = pattern.matcher(subject, limits)) {
            MatchArrays arrays = new MatchArrays(pattern, subject, matcher, flags);
            matcher.startAt(from);
            for (int count = matcher.findNext(); found(matcher, count); count = matcher.findNext()) {
                for (int i = 0; i < columns.length; i++) {
                    columns[i].append(i < count ? arrays.group(i) : arrays.unmatched());
                }
                String mark = matcher.mark();
                if (mark != null) {
                    marks = marks == null ? new PhpArray() : marks;
                    marks.put(total, PhpString.of(mark));
                }
                total++;
            }
        }
        PhpString[] names = pattern.names();
        for (int i = 0; i < columns.length; i++) {
            if (names != null && names[i] != null) {
                matches.put(names[i], columns[i]);
            }
            matches.append(columns[i]);
        }
        if (marks != null) {
            matches.put(MARK, marks);
        }
        return total;
    }
}
