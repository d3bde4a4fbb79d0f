package dev.parade.library.standard.strings;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.ErrorLevel;

/** Sizes of results, which a request cannot have at will. */
public final class StringSize {
    /** Room that the Java array of a string needs beside its bytes. */
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private StringSize() {}

    /** The number of bytes as an int; PHP's fatal error where no Java array could hold them. */
    public static int of(long bytes) {
        if (bytes < 0 || bytes > LARGEST) {
            throw tooLarge(bytes);
        }
        return (int) bytes;
    }

    /** {@code count * each} bytes. */
    public static int of(long count, long each) {
        long high = Math.multiplyHigh(count, each);
        return high != 0 ? of(-1) : of(count * each);
    }

    private static IllegalStateException tooLarge(long bytes) {
        long limit = 134_217_728;
        Request.current()
                .raise(
                        ErrorLevel.ERROR,
                        "Allowed memory size of " + limit + " bytes exhausted (tried to allocate "
                                + Long.toUnsignedString(bytes < 0 ? Long.MAX_VALUE : bytes + 32) + " bytes)");
        return new IllegalStateException("a fatal error did not end the request");
    }
}
