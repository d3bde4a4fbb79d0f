package dev.parade.parallel;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What a request answered.
 *
 * @param exitStatus PHP's: 0, what {@code exit} was given, 255 after a fatal error
 * @param status of HTTP; 200 if the program did not set one, 500 after a fatal error without output
 * @param headers lines {@code Name: value} in the order in which the program set them
 * @param body all output
 * @param errorOutput what went to STDERR
 * @param error the fatal error that ended the request, as {@code message in file on line n}
 */
public record PhpResponse(
        int exitStatus, int status, List<String> headers, byte[] body, byte[] errorOutput, Optional<String> error) {
    /** The body as UTF-8 text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
