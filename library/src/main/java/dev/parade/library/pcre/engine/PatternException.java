package dev.parade.library.pcre.engine;

/** A pattern that PHP refuses; the message is PHP's warning without the function's name. */
public final class PatternException extends Exception {
    private static final long serialVersionUID = 1L;

    public PatternException(String message) {
        super(message, null, false, false);
    }
}
