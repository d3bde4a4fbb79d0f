package dev.parade.library.files;

/** Changes bytes on their way into or out of a stream. */
interface StreamFilter {
    /** Hand on what is held back. */
    int FLUSH = 1;
    /** Hand on what is held back: it is the end. */
    int FLUSH_CLOSE = 2;

    /**
     * Takes bytes and hands on what became of them.
     *
     * @param closing true when nothing more comes
     * @param flags 0, {@link #FLUSH} or {@link #FLUSH_CLOSE}
     * @return null after an error
     */
    byte[] apply(byte[] bytes, boolean closing, int flags);

    /** It is no longer used. */
    default void close() {}
}
