package dev.parade.interpreter.errors;

/** A fatal error found while code is translated: a compile error of PHP's. */
@SuppressWarnings("serial")
public final class PhpCompileError extends RuntimeException {
    private final int line;

    /** An error at a line. */
    public PhpCompileError(String message, int line) {
        super(message);
        this.line = line;
    }

    /** Line, from 1. */
    public int line() {
        return line;
    }
}
