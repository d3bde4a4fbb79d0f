package dev.parade.parser.ast;

/**
 * A spelling that PHP deprecates and that the tree does not show.
 *
 * @param message in PHP's words
 * @param line from 1
 */
public record Deprecation(String message, int line) {
    /** The first PHP version that says so, as in 85 for 8.5. */
    public int since() {
        return message.startsWith("Using $") ? 82 : 85;
    }
}
