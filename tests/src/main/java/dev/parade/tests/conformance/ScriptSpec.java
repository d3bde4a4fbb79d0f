package dev.parade.tests.conformance;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One run of one script.
 *
 * @param file the script
 * @param ini settings as after -d, in order
 * @param arguments what the script finds in $argv behind its own name
 * @param environment the whole environment; with {@code cgi} it describes the request as RFC 3875 says
 * @param stdin the input or the body of the request, null to have none
 * @param cgi whether this is a web request (php-cgi) or a command line
 * @param directory the working directory
 * @param streams whose output counts
 * @param timeout when to give up
 */
public record ScriptSpec(
        Path file,
        Map<String, String> ini,
        List<String> arguments,
        Map<String, String> environment,
        byte[] stdin,
        boolean cgi,
        Path directory,
        Streams streams,
        Duration timeout) {
    /** What --CAPTURE_STDIO-- asks for. */
    public enum Streams {
        /** Standard output and standard error in one. */
        BOTH,
        /** Standard output alone. */
        OUT,
        /** Standard error alone. */
        ERR
    }
}
