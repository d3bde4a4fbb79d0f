package dev.parade.interpreter;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Whether a request may call a real PHP for what is missing here, and how.
 *
 * @param byCall functions and classes of extensions that are missing here are looked for in a real PHP
 * @param php the program, null to look for one
 * @param timeout the longest time that one call may take
 */
public record Delegation(boolean byCall, Path php, Duration timeout) {
    /** The longest time of a call unless something else is said. */
    public static final Duration TIMEOUT = Duration.ofSeconds(60);

    /** What is missing is missing. */
    public static final Delegation OFF = new Delegation(false, null, TIMEOUT);

    /** Call by call, with the PHP that is found. */
    public static final Delegation AUTO = new Delegation(true, null, TIMEOUT);
}
