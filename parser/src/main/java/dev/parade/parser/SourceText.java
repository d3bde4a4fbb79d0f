package dev.parade.parser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A program's text, one char per byte, so that offsets into it are byte offsets.
 *
 * @param name what messages call it, usually its path
 * @param text its bytes, decoded as ISO-8859-1
 */
public record SourceText(String name, String text) {
    /** Wraps the bytes of a file. */
    public static SourceText of(String name, byte[] bytes) {
        return new SourceText(name, new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** Reads a file. */
    public static SourceText read(Path path) throws IOException {
        return of(path.toString(), Files.readAllBytes(path));
    }
}
