package dev.parade.parser;

/** A program that cannot be parsed or compiled; the message is in PHP's own words, without file and line. */
public final class PhpSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Which of PHP's kinds of error this is. */
    public enum Kind {
        /** A {@code ParseError}. */
        PARSE,
        /** A fatal error that PHP raises while compiling. */
        COMPILE,
        /** A {@code CompileError}: PHP's parser throws it, so that code around an eval or include can catch it. */
        THROWN
    }

    private final Kind kind;
    private final int line;

    public PhpSyntaxException(Kind kind, String message, int line) {
        super(message, null, false, false);
        this.kind = kind;
        this.line = line;
    }

    /** A parse error at a line (from 1). */
    public PhpSyntaxException(String message, int line) {
        this(Kind.PARSE, message, line);
    }

    /** Which class of error. */
    public Kind kind() {
        return kind;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }
}
