package dev.parade.interpreter;

import dev.parade.interpreter.runtime.Traces.Location;

/** What Java code can do with callables and calls; implemented beside the call nodes. */
public interface CallableOperations {
    /** Calls a callable value with arguments. */
    Object call(Request request, Object callable, Object... args);

    /** The place that runs now. */
    Location here(Request request);
}
