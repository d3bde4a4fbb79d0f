package dev.parade.parser.ast;

/**
 * A name as written and as resolved.
 *
 * @param text as written, without leading backslash or {@code namespace\}
 * @param kind how it was written
 * @param resolved what it means where it stands: the full name without leading backslash. For an unqualified function or
 *     constant name in a namespace: the namespaced candidate, with {@link #text} as the global fallback. Special class names
 *     (self, parent, static) and type keywords (int, …) stay as written.
 */
public record Name(String text, Kind kind, String resolved, Position position) implements Node {
    /** How a name is written. */
    public enum Kind {
        UNQUALIFIED,
        QUALIFIED,
        FULLY_QUALIFIED,
        RELATIVE
    }

    /** True when an unresolved function or constant falls back to the global one. */
    public boolean hasGlobalFallback() {
        return kind == Kind.UNQUALIFIED && !resolved.equals(text);
    }

    /** True for self, parent and static. */
    public boolean isSpecialClass() {
        return kind == Kind.UNQUALIFIED
                && (text.equalsIgnoreCase("self")
                        || text.equalsIgnoreCase("parent")
                        || text.equalsIgnoreCase("static"));
    }
}
