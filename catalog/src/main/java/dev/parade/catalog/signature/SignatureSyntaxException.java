package dev.parade.catalog.signature;

/** The text of a signature does not parse. */
public final class SignatureSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    SignatureSyntaxException(String text, int position, String expected) {
        super("expected " + expected + " at column " + (position + 1) + " of: " + text);
    }
}
