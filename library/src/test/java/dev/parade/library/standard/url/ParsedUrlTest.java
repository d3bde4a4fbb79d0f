package dev.parade.library.standard.url;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Against a list made by PHP 8.2: the URL, a tab, and its components or {@code false}. */
class ParsedUrlTest {
    private static String components(String url) {
        ParsedUrl parsed = ParsedUrl.of(url);
        if (parsed == null) {
            return "false";
        }
        List<String> parts = new ArrayList<>();
        add(parts, "scheme", parsed.scheme);
        add(parts, "host", parsed.host);
        add(parts, "port", parsed.port < 0 ? null : Integer.toString(parsed.port));
        add(parts, "user", parsed.user);
        add(parts, "pass", parsed.pass);
        add(parts, "path", parsed.path);
        add(parts, "query", parsed.query);
        add(parts, "fragment", parsed.fragment);
        return String.join("|", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (value != null) {
            parts.add(name + "=" + value);
        }
    }

    @Test
    void componentsArePhps() throws IOException {
        List<String> lines;
        try (InputStream in = ParsedUrlTest.class.getResourceAsStream("urls.txt")) {
            lines = new String(in.readAllBytes(), ISO_8859_1).lines().toList();
        }
        assertTrue(lines.size() > 40);
        for (String line : lines) {
            int tab = line.indexOf('\t');
            assertEquals(line, line.substring(0, tab) + "\t" + components(line.substring(0, tab)));
        }
    }
}
