package dev.parade.parser;

/** Code that is not PHP. The message is in PHP's own words, without "Parse error:" in front. */
@SuppressWarnings("serial")
public final class PhpSyntaxException extends RuntimeException {
    private final int line;

    /** An error at a line (from 1). */
    public PhpSyntaxException(String message, int line) {
        super(message);
        this.line = line;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }
}
