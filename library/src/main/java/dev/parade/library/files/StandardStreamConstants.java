package dev.parade.library.files;

import dev.parade.interpreter.ConstantSource;
import dev.parade.interpreter.Request;

/** STDIN, STDOUT and STDERR. */
public final class StandardStreamConstants implements ConstantSource {
    @Override
    public Object find(Request request, String name) {
        if (!request.spec().sapi().equals("cli")) {
            return null;
        }
        return switch (name) {
            case "STDIN" -> Streams.of(request).standard(0);
            case "STDOUT" -> Streams.of(request).standard(1);
            case "STDERR" -> Streams.of(request).standard(2);
            default -> null;
        };
    }
}
