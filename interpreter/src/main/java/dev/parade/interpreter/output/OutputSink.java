package dev.parade.interpreter.output;

/** Where a request's output goes after all buffers. */
public interface OutputSink {
    /** Takes bytes; they are the caller's again afterwards. */
    void write(byte[] bytes, int offset, int length);

    /** Hands on what is held back. */
    default void flush() {}

    /** True when it holds small writes back itself, and for no longer than a blink: nothing is collected before it. */
    default boolean collects() {
        return false;
    }

    /** Number of headers and status are fixed from the first byte on; called once before it. */
    default void beforeFirstByte() {}
}
