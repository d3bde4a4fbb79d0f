package dev.parade.tests.conformance;

import java.util.Map;

/**
 * What a run gave.
 *
 * @param ending whether the script came to its end
 * @param output all output as a byte string, without headers
 * @param headers the response's headers, for web requests
 * @param exitCode the exit status
 * @param detail for TIMEOUT and CRASH: where it was or what broke
 */
public record ScriptResult(Ending ending, String output, Map<String, String> headers, int exitCode, String detail) {
    /** How the run ended. */
    public enum Ending {
        /** By itself, be it with a PHP error. */
        DONE,
        /** Stopped by the time-out. */
        TIMEOUT,
        /** The runtime broke. */
        CRASH
    }

    static ScriptResult broken(Ending ending, String output, String detail) {
        return new ScriptResult(ending, output, Map.of(), 255, detail);
    }
}
