package dev.parade.tests.conformance;

import dev.parade.interpreter.Engine;
import dev.parade.interpreter.RequestSpec;
import java.util.function.ToIntFunction;

/** The engine that the in-process runner uses: one for all tests of a run. */
final class EngineBinding {
    private EngineBinding() {}

    /** Runs a request to its end and answers PHP's exit status. */
    static ToIntFunction<RequestSpec> create() {
        Engine engine = Engine.create();
        return engine::run;
    }
}
