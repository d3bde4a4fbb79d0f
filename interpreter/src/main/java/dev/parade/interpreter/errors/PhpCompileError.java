package dev.parade.interpreter.errors;

/** A fatal error found while code is translated: a compile error of PHP's. */
@SuppressWarnings("serial")
public final class PhpCompileError extends RuntimeException {
    private final int line;
    private final boolean thrown;

    /** An error at a line. */
    public PhpCompileError(String message, int line) {
        this(message, line, false);
    }

    /**
     * An error at a line.
     *
     * @param thrown whether PHP's parser throws it as a {@code CompileError}
     */
    public PhpCompileError(String message, int line, boolean thrown) {
        super(message);
        this.line = line;
        this.thrown = thrown;
    }

    /** Whether PHP's parser throws it as a {@code CompileError}, which code around an eval or include can catch. */
    public boolean isThrown() {
        return thrown;
    }

    /** Line, from 1. */
    public int line() {
        return line;
    }
}
