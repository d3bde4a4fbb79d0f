package dev.parade.tests.conformance;

/** A test file that PHP's own run-tests.php would report as borked. */
public final class MalformedPhptException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedPhptException(String message) {
        super(message);
    }
}
