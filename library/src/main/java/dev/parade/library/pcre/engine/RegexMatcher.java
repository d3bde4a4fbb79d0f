package dev.parade.library.pcre.engine;

/**
 * A pattern at work on one subject. All positions are byte offsets from the start of the subject. Methods that look for a
 * match return the number of the highest group that took part plus one (at least 1), {@link MatchError#NO_MATCH}, or
 * another negative code of PCRE2.
 */
public abstract sealed class RegexMatcher implements AutoCloseable permits Pcre2Matcher, JoniMatcher {
    protected byte[] bytes;
    protected int offset;
    protected int length;
    private int position;
    private boolean lastWasEmpty;

    protected final void reset(byte[] subject, int subjectOffset, int subjectLength) {
        this.bytes = subject;
        this.offset = subjectOffset;
        this.length = subjectLength;
        this.position = 0;
        this.lastWasEmpty = false;
    }

    /** The first match that starts at {@code from} or later. */
    public abstract int find(int from);

    /** A match that starts exactly at {@code from} and is not empty. */
    protected abstract int matchNonEmptyAt(int from);

    protected abstract boolean utf();

    /** Start of a group, -1 when it did not take part. */
    public abstract int start(int group);

    /** End (exclusive) of a group, -1 when it did not take part. */
    public abstract int end(int group);

    /** The name of the last mark passed on the way to the match, or null. */
    public abstract String mark();

    @Override
    public abstract void close();

    /** Lets {@link #findNext} start at {@code from}. */
    public final void startAt(int from) {
        position = from;
        lastWasEmpty = false;
    }

    /**
     * The next match in the order of Perl's {@code /g}: after an empty match, first a non-empty one at the same place, then
     * one from the next character on.
     */
    public final int findNext() {
        if (lastWasEmpty) {
            int again = matchNonEmptyAt(position);
            if (again != MatchError.NO_MATCH) {
                return note(again);
            }
            if (position >= length) {
                return MatchError.NO_MATCH;
            }
            position += unitLength(position);
        }
        return note(find(position));
    }

    private int note(int result) {
        if (result > 0) {
            position = end(0);
            lastWasEmpty = start(0) == position;
        }
        return result;
    }

    private int unitLength(int at) {
        int next = at + 1;
        if (utf()) {
            while (next < length && (bytes[offset + next] & 0xc0) == 0x80) {
                next++;
            }
        }
        return next - at;
    }
}
