package dev.parade.library.pcre.engine;

/** A compiled pattern: immutable, shared by all threads and requests. */
public abstract sealed class Regex permits Pcre2Regex, JoniRegex {
    private final int groupCount;
    private final String[] groupNames;
    private final boolean named;
    private final boolean utf;

    Regex(int groupCount, String[] groupNames, boolean utf) {
        this.groupCount = groupCount;
        this.groupNames = groupNames;
        this.utf = utf;
        boolean anyName = false;
        for (String name : groupNames) {
            anyName |= name != null;
        }
        this.named = anyName;
    }

    /** Number of groups, the whole match (group 0) included. */
    public final int groupCount() {
        return groupCount;
    }

    /** Whether any group has a name. */
    public final boolean hasNames() {
        return named;
    }

    /** The name of a group as byte string, or null. */
    public final String groupName(int group) {
        return groupNames[group];
    }

    /** Whether subject and pattern are UTF-8 (modifier u). */
    public final boolean utf() {
        return utf;
    }

    /**
     * A matcher over {@code bytes[offset, offset + length)}, which must never change again: the native copy outlives the
     * matcher and serves the next one over the same array. It belongs to the calling thread and must be closed by it;
     * matchers nest.
     */
    public abstract RegexMatcher matcher(byte[] bytes, int offset, int length, MatchLimits limits);

    public final RegexMatcher matcher(byte[] bytes) {
        return matcher(bytes, 0, bytes.length, MatchLimits.DEFAULT);
    }
}
