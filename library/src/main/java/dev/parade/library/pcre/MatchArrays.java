package dev.parade.library.pcre;

import dev.parade.interpreter.values.ArrayKeys;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.pcre.engine.RegexMatcher;

/** Turns what a matcher found into the arrays that PHP code sees. */
final class MatchArrays {
    static final int OFFSET_CAPTURE = 1 << 8;
    static final int UNMATCHED_AS_NULL = 1 << 9;
    private static final PhpString MARK = PhpString.of("MARK");

    private final PregPattern pattern;
    private final PhpString subject;
    private final RegexMatcher matcher;
    private final boolean offsets;
    private final boolean nulls;

    MatchArrays(PregPattern pattern, PhpString subject, RegexMatcher matcher, long flags) {
        this.pattern = pattern;
        this.subject = subject;
        this.matcher = matcher;
        this.offsets = (flags & OFFSET_CAPTURE) != 0;
        this.nulls = (flags & UNMATCHED_AS_NULL) != 0;
    }

    /** A group's text, or the pair of text and offset. */
    Object group(int group) {
        int start = matcher.start(group);
        if (start < 0) {
            return unmatched();
        }
        PhpString text = subject.substring(start, matcher.end(group));
        return offsets ? PhpArray.ofList(text, (long) start) : text;
    }

    /** What stands for a group that took no part. */
    Object unmatched() {
        Object nothing = nulls ? PhpNull.INSTANCE : PhpString.EMPTY;
        return offsets ? PhpArray.ofList(nothing, -1L) : nothing;
    }

    /** The same where every name stands for one group: the keys are those of the match before. */
    private PhpArray named(ArrayKeys keys, PhpString[] names, int count, int groups) {
        Object[] values = new Object[keys.size()];
        int at = 0;
        for (int i = 0; i < groups; i++) {
            Object value = i < count && matcher.start(i) >= 0 ? group(i) : unmatched();
            if (names[i] != null) {
                values[at++] = value;
                Owned.retain(value);
            }
            values[at++] = value;
            Owned.retain(value);
        }
        return keys.of(values);
    }

    /**
     * The groups of one match by number and name. Trailing groups that took no part are left out unless null stands for
     * them.
     */
    PhpArray set(int count) {
        int groups = nulls ? pattern.groupCount() : count;
        PhpString[] names = pattern.names();
        ArrayKeys keys = names == null || matcher.mark() != null ? null : pattern.keys(groups);
        if (keys != null) {
            return named(keys, names, count, groups);
        }
        PhpArray result = new PhpArray(groups);
        for (int i = 0; i < groups; i++) {
            boolean matched = i < count && matcher.start(i) >= 0;
            Object value = matched ? group(i) : unmatched();
            // of several groups with one name (modifier J) the one that took part counts
            if (names != null && names[i] != null && (matched || result.get(names[i]) == null)) {
                result.put(names[i], value);
            }
            result.append(value);
        }
        String mark = matcher.mark();
        if (mark != null) {
            result.put(MARK, PhpString.of(mark));
        }
        return result;
    }
}
