package dev.parade.library.standard.strings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A table of named characters. Characters are Java strings of one or two code points. */
final class HtmlEntities {
    private static final class Html4 {
        static final HtmlEntities TABLE = load("html4-entities.txt");

        private Html4() {}
    }

    private static final class Html5 {
        static final HtmlEntities TABLE = load("html5-entities.txt");

        private Html5() {}
    }

    /** Name by character, in the order of code points. */
    final Map<String, String> names = new LinkedHashMap<>();
    /** Character by name. */
    final Map<String, String> characters = new HashMap<>();
    /** Whether a code point starts a character of two. */
    private final Map<Integer, Boolean> leads = new HashMap<>();

    static HtmlEntities html4() {
        return Html4.TABLE;
    }

    static HtmlEntities html5() {
        return Html5.TABLE;
    }

    boolean leads(int codePoint) {
        return leads.containsKey(codePoint);
    }

    private static HtmlEntities load(String resource) {
        var table = new HtmlEntities();
        try (InputStream in = HtmlEntities.class.getResourceAsStream(resource);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(table::line);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return table;
    }

    private void line(String line) {
        String[] words = line.split(" ");
        var text = new StringBuilder();
        for (String hex : words[0].split("\\+")) {
            text.appendCodePoint(Integer.parseInt(hex, 16));
        }
        String character = text.toString();
        names.put(character, words[1]);
        for (int i = 1; i < words.length; i++) {
            characters.put(words[i], character);
        }
        int first = character.codePointAt(0);
        if (Character.charCount(first) < character.length()) {
            leads.put(first, true);
        }
    }
}
