package dev.parade.tests.bench;

/** A program that could not be measured; the message says why. */
final class BenchmarkException extends Exception {
    private static final long serialVersionUID = 1L;

    BenchmarkException(String message) {
        super(message);
    }
}
