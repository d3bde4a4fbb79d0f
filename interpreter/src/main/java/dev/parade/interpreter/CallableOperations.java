package dev.parade.interpreter;

import dev.parade.interpreter.builtin.CallableResolution;
import dev.parade.interpreter.runtime.Traces.Location;

/** What Java code can do with callables and calls; implemented beside the call nodes. */
public interface CallableOperations {
    /** Calls a callable value with arguments. */
    Object call(Request request, Object callable, Object... args);

    /** Finds what a callable value calls, as seen from the place that runs now; errors are answered, not thrown. */
    CallableResolution resolve(Request request, Object callable);

    /** The place that runs now. */
    Location here(Request request);
}
