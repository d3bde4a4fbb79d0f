package dev.parade.library.core;

import dev.parade.interpreter.Request;
import java.util.Map;

/** The environment of a request, as putenv() left it. */
public final class EnvironmentVariables {
    private EnvironmentVariables() {}

    /** By name; byte strings. */
    public static Map<String, String> of(Request request) {
        return EngineFunctions.currentEnvironment(request);
    }
}
