package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;

/** Where a request is: file and line, and the calls that led there. */
public final class Traces {
    /** A place in a source. */
    public record Location(String file, int line) {}

    private Traces() {}

    /** The place that runs now. */
    @TruffleBoundary
    public static Location here(Request request) {
        return request.engine().callables().here(request);
    }
}
