package dev.parade.library.openssl;

import dev.parade.interpreter.Request;
import java.util.ArrayDeque;

/** What openssl_error_string() has still to tell. */
final class OpenSslErrors {
    private static final int MOST = 16;

    private final ArrayDeque<String> waiting = new ArrayDeque<>();

    static OpenSslErrors of(Request request) {
        return request.extension(OpenSslErrors.class, OpenSslErrors::new);
    }

    void add(String text) {
        if (waiting.size() == MOST) {
            waiting.removeFirst();
        }
        waiting.add(text);
    }

    /** The oldest, which is forgotten; null for none. */
    String take() {
        return waiting.poll();
    }
}
