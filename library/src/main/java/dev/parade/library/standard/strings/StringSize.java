package dev.parade.library.standard.strings;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.ErrorLevel;

/** Sizes of results, which a request cannot have at will: what alone exceeds memory_limit ends it, as in PHP. */
public final class StringSize {
    /** Room that the Java array of a string needs beside its bytes. */
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    /** Sizes up to this are not worth a look at the setting. */
    private static final int HARMLESS = 1 << 20;

    private static final long PAGE = 4096;

    private StringSize() {}

    /** The number of bytes as an int; PHP's fatal error where the request may not have so many. */
    public static int of(long bytes) {
        if (bytes < 0 || bytes > HARMLESS) {
            check(bytes);
        }
        return (int) bytes;
    }

    /** {@code count * each} bytes. */
    public static int of(long count, long each) {
        long high = Math.multiplyHigh(count, each);
        return high != 0 ? of(-1) : of(count * each);
    }

    private static void check(long bytes) {
        long limit = limit();
        boolean overflow = bytes < 0 || bytes > LARGEST;
        if (!overflow && (limit < 0 || bytes <= limit)) {
            return;
        }
        long wanted = bytes < 0 ? Long.MAX_VALUE : (bytes + 32 + PAGE - 1) / PAGE * PAGE;
        Request.current()
                .raise(
                        ErrorLevel.ERROR,
                        "Allowed memory size of " + (limit < 0 ? LARGEST : limit)
                                + " bytes exhausted (tried to allocate " + wanted + " bytes)");
        throw new IllegalStateException("a fatal error did not end the request");
    }

    /** The setting memory_limit in bytes, negative for none. */
    private static long limit() {
        Request request = Request.current();
        String text = request == null ? null : request.ini().get("memory_limit");
        if (text == null || text.isBlank()) {
            return -1;
        }
        String setting = text.strip();
        int shift = switch (setting.charAt(setting.length() - 1) | 32) {
            case 'k' -> 10;
            case 'm' -> 20;
            case 'g' -> 30;
            default -> 0;
        };
        try {
            return Long.parseLong(shift == 0 ? setting : setting.substring(0, setting.length() - 1)) << shift;
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }
}
